// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
//! The items of a file as syn parses them, in the form of `krab __items`.
//!
//! A file that syn cannot parse, or only as tokens that it did not look at ("verbatim"), gives a
//! line that says so: nothing to compare.

use proc_macro2::{Ident, Span};
use std::fmt::Write;
use syn::spanned::Spanned;
use syn::visit::{self, Visit};
use syn::{Attribute, Expr, Lit, Meta, Visibility};

struct Lister {
    out: String,
    depth: usize,
    verbatim: bool,
}

/// FNV-1a of the raw documentation; 0 if there is none.
fn doc_hash(attrs: &[Attribute]) -> u32 {
    let mut text = String::new();

    for attr in attrs {
        let Meta::NameValue(pair) = &attr.meta else { continue };
        let Expr::Lit(value) = &pair.value else { continue };
        let Lit::Str(value) = &value.lit else { continue };

        if pair.path.is_ident("doc") {
            text.push_str(&value.value());
            text.push('\n');
        }
    }
    if text.is_empty() {
        return 0;
    }
    text.bytes().fold(0x811c_9dc5, |h, b| (h ^ u32::from(b)).wrapping_mul(0x0100_0193))
}

fn visibility(vis: &Visibility) -> &'static str {
    match vis {
        Visibility::Public(_) => "pub",
        Visibility::Inherited => "-",
        Visibility::Restricted(r) if r.in_token.is_some() => "in",
        Visibility::Restricted(r) if r.path.is_ident("crate") => "crate",
        Visibility::Restricted(r) if r.path.is_ident("self") => "self",
        Visibility::Restricted(_) => "super",
    }
}

fn flags(of: &[(bool, char)]) -> String {
    of.iter().filter(|(on, _)| *on).map(|(_, letter)| letter).collect()
}

fn signature(sig: &syn::Signature, default: bool) -> String {
    flags(&[
        (sig.unsafety.is_some(), 'u'),
        (sig.asyncness.is_some(), 'a'),
        (sig.constness.is_some(), 'c'),
        (sig.abi.is_some(), 'e'),
        (default, 'd'),
    ])
}

fn bare(ident: &Ident) -> String {
    ident.to_string().trim_start_matches("r#").to_string()
}

impl Lister {
    fn add(
        &mut self,
        at: Span,
        kind: &str,
        name: &str,
        vis: &str,
        flags: &str,
        attrs: &[Attribute],
    ) {
        let start = at.start();
        let _ = writeln!(
            self.out,
            "{} {}:{} {kind} {name} {vis} {flags} {} {:08x}",
            self.depth,
            start.line,
            start.column + 1,
            attrs.len(),
            doc_hash(attrs)
        );
    }

    fn named(&mut self, kind: &str, ident: &Ident, vis: &str, flags: &str, attrs: &[Attribute]) {
        self.add(ident.span(), kind, &bare(ident), vis, flags, attrs);
    }

    fn inside(&mut self, visit: impl FnOnce(&mut Self)) {
        self.depth += 1;
        visit(self);
        self.depth -= 1;
    }

    /// macro_rules! has a name; of others the last name of the path.
    fn call(&mut self, ident: Option<&Ident>, mac: &syn::Macro, attrs: &[Attribute]) {
        match ident {
            Some(name) if mac.path.is_ident("macro_rules") => {
                self.named("macro_rules", name, "-", "", attrs)
            }
            _ => {
                let last = &mac.path.segments.last().unwrap().ident;
                self.named("macro call", last, "-", "", attrs);
            }
        }
    }
}

impl<'ast> Visit<'ast> for Lister {
    fn visit_item(&mut self, i: &'ast syn::Item) {
        self.verbatim |= matches!(i, syn::Item::Verbatim(_));
        visit::visit_item(self, i);
    }

    fn visit_impl_item(&mut self, i: &'ast syn::ImplItem) {
        self.verbatim |= matches!(i, syn::ImplItem::Verbatim(_));
        visit::visit_impl_item(self, i);
    }

    fn visit_trait_item(&mut self, i: &'ast syn::TraitItem) {
        self.verbatim |= matches!(i, syn::TraitItem::Verbatim(_));
        visit::visit_trait_item(self, i);
    }

    fn visit_foreign_item(&mut self, i: &'ast syn::ForeignItem) {
        self.verbatim |= matches!(i, syn::ForeignItem::Verbatim(_));
        visit::visit_foreign_item(self, i);
    }

    fn visit_expr(&mut self, i: &'ast Expr) {
        self.verbatim |= matches!(i, Expr::Verbatim(_));
        visit::visit_expr(self, i);
    }

    fn visit_type(&mut self, i: &'ast syn::Type) {
        self.verbatim |= matches!(i, syn::Type::Verbatim(_));
        visit::visit_type(self, i);
    }

    fn visit_attribute(&mut self, _: &'ast Attribute) {}

    /// A call that is a statement is no item, even where syn takes `name! word {}` for one.
    fn visit_stmt(&mut self, i: &'ast syn::Stmt) {
        match i {
            syn::Stmt::Item(syn::Item::Macro(call)) if !call.mac.path.is_ident("macro_rules") => {}
            _ => visit::visit_stmt(self, i),
        }
    }

    fn visit_item_const(&mut self, i: &'ast syn::ItemConst) {
        self.named("const", &i.ident, visibility(&i.vis), "", &i.attrs);
        self.inside(|s| visit::visit_item_const(s, i));
    }

    fn visit_item_enum(&mut self, i: &'ast syn::ItemEnum) {
        self.named("enum", &i.ident, visibility(&i.vis), "", &i.attrs);
        self.inside(|s| visit::visit_item_enum(s, i));
    }

    fn visit_variant(&mut self, i: &'ast syn::Variant) {
        self.named("variant", &i.ident, "-", "", &i.attrs);
        self.inside(|s| visit::visit_variant(s, i));
    }

    fn visit_field(&mut self, i: &'ast syn::Field) {
        let at = i.ident.as_ref().map_or_else(|| i.ty.span(), Ident::span);
        let name = i.ident.as_ref().map_or_else(String::new, bare);
        self.add(at, "field", &name, visibility(&i.vis), "", &i.attrs);
        self.inside(|s| visit::visit_field(s, i));
    }

    fn visit_item_extern_crate(&mut self, i: &'ast syn::ItemExternCrate) {
        self.named("extern crate", &i.ident, visibility(&i.vis), "", &i.attrs);
    }

    fn visit_item_fn(&mut self, i: &'ast syn::ItemFn) {
        self.named("fn", &i.sig.ident, visibility(&i.vis), &signature(&i.sig, false), &i.attrs);
        self.inside(|s| visit::visit_item_fn(s, i));
    }

    fn visit_item_foreign_mod(&mut self, i: &'ast syn::ItemForeignMod) {
        let flags = flags(&[(i.unsafety.is_some(), 'u'), (true, 'e')]);
        self.add(i.abi.extern_token.span, "extern block", "", "-", &flags, &i.attrs);
        self.inside(|s| visit::visit_item_foreign_mod(s, i));
    }

    fn visit_foreign_item_fn(&mut self, i: &'ast syn::ForeignItemFn) {
        self.named("fn", &i.sig.ident, visibility(&i.vis), &signature(&i.sig, false), &i.attrs);
        self.inside(|s| visit::visit_foreign_item_fn(s, i));
    }

    fn visit_foreign_item_static(&mut self, i: &'ast syn::ForeignItemStatic) {
        let mutable = matches!(i.mutability, syn::StaticMutability::Mut(_));
        self.named("static", &i.ident, visibility(&i.vis), &flags(&[(mutable, 'm')]), &i.attrs);
        self.inside(|s| visit::visit_foreign_item_static(s, i));
    }

    fn visit_foreign_item_type(&mut self, i: &'ast syn::ForeignItemType) {
        self.named("type", &i.ident, visibility(&i.vis), "", &i.attrs);
    }

    fn visit_foreign_item_macro(&mut self, i: &'ast syn::ForeignItemMacro) {
        self.call(None, &i.mac, &i.attrs);
    }

    fn visit_item_impl(&mut self, i: &'ast syn::ItemImpl) {
        let negative = matches!(&i.trait_, Some((Some(_), _, _)));
        let flags = flags(&[
            (i.unsafety.is_some(), 'u'),
            (i.defaultness.is_some(), 'd'),
            (negative, 'n'),
        ]);
        self.add(i.impl_token.span, "impl", "", "-", &flags, &i.attrs);
        self.inside(|s| visit::visit_item_impl(s, i));
    }

    fn visit_impl_item_const(&mut self, i: &'ast syn::ImplItemConst) {
        let flags = flags(&[(i.defaultness.is_some(), 'd')]);
        self.named("const", &i.ident, visibility(&i.vis), &flags, &i.attrs);
        self.inside(|s| visit::visit_impl_item_const(s, i));
    }

    fn visit_impl_item_fn(&mut self, i: &'ast syn::ImplItemFn) {
        let flags = signature(&i.sig, i.defaultness.is_some());
        self.named("fn", &i.sig.ident, visibility(&i.vis), &flags, &i.attrs);
        self.inside(|s| visit::visit_impl_item_fn(s, i));
    }

    fn visit_impl_item_type(&mut self, i: &'ast syn::ImplItemType) {
        let flags = flags(&[(i.defaultness.is_some(), 'd')]);
        self.named("type", &i.ident, visibility(&i.vis), &flags, &i.attrs);
        self.inside(|s| visit::visit_impl_item_type(s, i));
    }

    fn visit_impl_item_macro(&mut self, i: &'ast syn::ImplItemMacro) {
        self.call(None, &i.mac, &i.attrs);
    }

    fn visit_item_macro(&mut self, i: &'ast syn::ItemMacro) {
        self.call(i.ident.as_ref(), &i.mac, &i.attrs);
    }

    fn visit_item_mod(&mut self, i: &'ast syn::ItemMod) {
        let flags = flags(&[(i.unsafety.is_some(), 'u')]);
        self.named("mod", &i.ident, visibility(&i.vis), &flags, &i.attrs);
        self.inside(|s| visit::visit_item_mod(s, i));
    }

    fn visit_item_static(&mut self, i: &'ast syn::ItemStatic) {
        let mutable = matches!(i.mutability, syn::StaticMutability::Mut(_));
        self.named("static", &i.ident, visibility(&i.vis), &flags(&[(mutable, 'm')]), &i.attrs);
        self.inside(|s| visit::visit_item_static(s, i));
    }

    fn visit_item_struct(&mut self, i: &'ast syn::ItemStruct) {
        self.named("struct", &i.ident, visibility(&i.vis), "", &i.attrs);
        self.inside(|s| visit::visit_item_struct(s, i));
    }

    fn visit_item_trait(&mut self, i: &'ast syn::ItemTrait) {
        let flags = flags(&[(i.unsafety.is_some(), 'u'), (i.auto_token.is_some(), 'A')]);
        self.named("trait", &i.ident, visibility(&i.vis), &flags, &i.attrs);
        self.inside(|s| visit::visit_item_trait(s, i));
    }

    fn visit_item_trait_alias(&mut self, i: &'ast syn::ItemTraitAlias) {
        self.named("trait alias", &i.ident, visibility(&i.vis), "", &i.attrs);
        self.inside(|s| visit::visit_item_trait_alias(s, i));
    }

    fn visit_trait_item_const(&mut self, i: &'ast syn::TraitItemConst) {
        self.named("const", &i.ident, "-", "", &i.attrs);
        self.inside(|s| visit::visit_trait_item_const(s, i));
    }

    fn visit_trait_item_fn(&mut self, i: &'ast syn::TraitItemFn) {
        self.named("fn", &i.sig.ident, "-", &signature(&i.sig, false), &i.attrs);
        self.inside(|s| visit::visit_trait_item_fn(s, i));
    }

    fn visit_trait_item_type(&mut self, i: &'ast syn::TraitItemType) {
        self.named("type", &i.ident, "-", "", &i.attrs);
        self.inside(|s| visit::visit_trait_item_type(s, i));
    }

    fn visit_trait_item_macro(&mut self, i: &'ast syn::TraitItemMacro) {
        self.call(None, &i.mac, &i.attrs);
    }

    fn visit_item_type(&mut self, i: &'ast syn::ItemType) {
        self.named("type", &i.ident, visibility(&i.vis), "", &i.attrs);
        self.inside(|s| visit::visit_item_type(s, i));
    }

    fn visit_item_union(&mut self, i: &'ast syn::ItemUnion) {
        self.named("union", &i.ident, visibility(&i.vis), "", &i.attrs);
        self.inside(|s| visit::visit_item_union(s, i));
    }

    fn visit_item_use(&mut self, i: &'ast syn::ItemUse) {
        self.add(i.use_token.span, "use", "", visibility(&i.vis), "", &i.attrs);
    }
}

pub fn list(file: &str) -> String {
    let parsed = match syn::parse_file(file) {
        Ok(parsed) => parsed,
        Err(_) => return "unparsed\n".to_string(),
    };
    let mut lister = Lister { out: String::new(), depth: 0, verbatim: false };

    let _ = writeln!(lister.out, "file {} {:08x}", parsed.attrs.len(), doc_hash(&parsed.attrs));
    visit::visit_file(&mut lister, &parsed);
    if lister.verbatim {
        return "verbatim\n".to_string();
    }
    lister.out
}
