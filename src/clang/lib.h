/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
/*
 * libclang, loaded at run time: one table of functions, so that one executable serves every
 * version from 13 on and none is needed to build it (only the headers, of any version from 13).
 *
 * clang_getCursorKind(c) is written lc->getCursorKind(c): the members are named after
 * libclang's functions without their prefix. clang-c/Index.h is included here and nowhere else;
 * this header is for files in src/clang/ only.
 *
 * What differs between the versions, beyond the OPTIONAL functions:
 * - The kind of the cursor of a translation unit is 300 up to 14 and 350 from 15 on, and 300
 *   means something else there: ask libclang_is_translation_unit(). The enumerator is poisoned.
 * - A use of `struct x` is CXType_Elaborated up to 21, and CXType_Record or CXType_Enum at once
 *   from 22 on. A use of a typedef's name is CXType_Typedef, but from 16 to 21 that inside a
 *   CXType_Elaborated. Looking through CXType_Elaborated with Type_getNamedType() serves all.
 * - getCursorSpelling() of a record or enumeration without a tag is empty up to 15. From 16 on
 *   it is "struct (unnamed at file:line:col)" or the like; but "t" in `typedef struct {…} t`,
 *   whose type's spelling is "t" in every version, while one with a tag has "struct t".
 *   Cursor_isAnonymous() is 1 for the former and 0 for the latter, in every version.
 * - New enumerators are only ever added elsewhere; a kind may be unknown to our Index.h.
 */
#ifndef KRAB_CLANG_LIB_H
#define KRAB_CLANG_LIB_H

#include <clang-c/Documentation.h>
#include <clang-c/Index.h>
#include <glib.h>

#include "base/arena.h"

/* The versions that are tested. Newer ones are tried, with a note; older ones are refused. */
#define LIBCLANG_MIN_MAJOR 13
#define LIBCLANG_MAX_MAJOR 22

/*
 * Every function that krab may call: R(type, name, parameters) is in every version from
 * LIBCLANG_MIN_MAJOR on, and loading fails without it; O(…) came later, as noted, and is NULL
 * in older libraries. Enumerations that older headers do not have are written `int`.
 */
#define LIBCLANG_FUNCTIONS(R, O) \
	/* versions and strings */ \
	R(CXString, getClangVersion, (void)) \
	R(const char *, getCString, (CXString s)) \
	R(void, disposeString, (CXString s)) \
	R(void, disposeStringSet, (CXStringSet *set)) \
	/* index and translation unit */ \
	R(CXIndex, createIndex, (int exclude_pch_decls, int display_diagnostics)) \
	R(void, disposeIndex, (CXIndex index)) \
	R(void, CXIndex_setGlobalOptions, (CXIndex index, unsigned options)) \
	R(unsigned, CXIndex_getGlobalOptions, (CXIndex index)) \
	R(enum CXErrorCode, parseTranslationUnit2, \
	  (CXIndex index, const char *source, const char *const *args, int n_args, \
	   struct CXUnsavedFile *unsaved, unsigned n_unsaved, unsigned options, \
	   CXTranslationUnit *out)) \
	R(enum CXErrorCode, parseTranslationUnit2FullArgv, \
	  (CXIndex index, const char *source, const char *const *args, int n_args, \
	   struct CXUnsavedFile *unsaved, unsigned n_unsaved, unsigned options, \
	   CXTranslationUnit *out)) \
	R(enum CXErrorCode, createTranslationUnit2, \
	  (CXIndex index, const char *ast, CXTranslationUnit *out)) \
	R(int, saveTranslationUnit, (CXTranslationUnit tu, const char *path, unsigned options)) \
	R(unsigned, defaultSaveOptions, (CXTranslationUnit tu)) \
	R(int, reparseTranslationUnit, \
	  (CXTranslationUnit tu, unsigned n_unsaved, struct CXUnsavedFile *unsaved, \
	   unsigned options)) \
	R(unsigned, defaultReparseOptions, (CXTranslationUnit tu)) \
	R(unsigned, defaultEditingTranslationUnitOptions, (void)) \
	R(void, disposeTranslationUnit, (CXTranslationUnit tu)) \
	R(CXString, getTranslationUnitSpelling, (CXTranslationUnit tu)) \
	R(CXCursor, getTranslationUnitCursor, (CXTranslationUnit tu)) \
	R(CXTUResourceUsage, getCXTUResourceUsage, (CXTranslationUnit tu)) \
	R(const char *, getTUResourceUsageName, (enum CXTUResourceUsageKind kind)) \
	R(void, disposeCXTUResourceUsage, (CXTUResourceUsage usage)) \
	R(void, toggleCrashRecovery, (unsigned enabled)) \
	R(void, enableStackTraces, (void)) \
	/* target */ \
	R(CXTargetInfo, getTranslationUnitTargetInfo, (CXTranslationUnit tu)) \
	R(void, TargetInfo_dispose, (CXTargetInfo info)) \
	R(CXString, TargetInfo_getTriple, (CXTargetInfo info)) \
	R(int, TargetInfo_getPointerWidth, (CXTargetInfo info)) \
	/* diagnostics */ \
	R(unsigned, getNumDiagnostics, (CXTranslationUnit tu)) \
	R(CXDiagnostic, getDiagnostic, (CXTranslationUnit tu, unsigned i)) \
	R(void, disposeDiagnostic, (CXDiagnostic d)) \
	R(CXDiagnosticSet, getDiagnosticSetFromTU, (CXTranslationUnit tu)) \
	R(CXDiagnosticSet, getChildDiagnostics, (CXDiagnostic d)) \
	R(unsigned, getNumDiagnosticsInSet, (CXDiagnosticSet set)) \
	R(CXDiagnostic, getDiagnosticInSet, (CXDiagnosticSet set, unsigned i)) \
	R(void, disposeDiagnosticSet, (CXDiagnosticSet set)) \
	R(CXString, formatDiagnostic, (CXDiagnostic d, unsigned options)) \
	R(unsigned, defaultDiagnosticDisplayOptions, (void)) \
	R(enum CXDiagnosticSeverity, getDiagnosticSeverity, (CXDiagnostic d)) \
	R(CXSourceLocation, getDiagnosticLocation, (CXDiagnostic d)) \
	R(CXString, getDiagnosticSpelling, (CXDiagnostic d)) \
	R(CXString, getDiagnosticOption, (CXDiagnostic d, CXString *disable)) \
	R(unsigned, getDiagnosticCategory, (CXDiagnostic d)) \
	R(CXString, getDiagnosticCategoryText, (CXDiagnostic d)) \
	R(unsigned, getDiagnosticNumRanges, (CXDiagnostic d)) \
	R(CXSourceRange, getDiagnosticRange, (CXDiagnostic d, unsigned i)) \
	R(unsigned, getDiagnosticNumFixIts, (CXDiagnostic d)) \
	R(CXString, getDiagnosticFixIt, (CXDiagnostic d, unsigned i, CXSourceRange *range)) \
	/* files */ \
	R(CXFile, getFile, (CXTranslationUnit tu, const char *path)) \
	R(const char *, getFileContents, (CXTranslationUnit tu, CXFile file, size_t *size)) \
	R(CXString, getFileName, (CXFile file)) \
	R(time_t, getFileTime, (CXFile file)) \
	R(int, getFileUniqueID, (CXFile file, CXFileUniqueID *id)) \
	R(int, File_isEqual, (CXFile a, CXFile b)) \
	R(CXString, File_tryGetRealPathName, (CXFile file)) \
	R(unsigned, isFileMultipleIncludeGuarded, (CXTranslationUnit tu, CXFile file)) \
	R(void, getInclusions, \
	  (CXTranslationUnit tu, CXInclusionVisitor visitor, CXClientData data)) \
	R(CXFile, getIncludedFile, (CXCursor c)) \
	R(CXSourceRangeList *, getSkippedRanges, (CXTranslationUnit tu, CXFile file)) \
	R(CXSourceRangeList *, getAllSkippedRanges, (CXTranslationUnit tu)) \
	R(void, disposeSourceRangeList, (CXSourceRangeList *ranges)) \
	/* locations and ranges */ \
	R(CXSourceLocation, getNullLocation, (void)) \
	R(unsigned, equalLocations, (CXSourceLocation a, CXSourceLocation b)) \
	R(CXSourceLocation, getLocation, \
	  (CXTranslationUnit tu, CXFile file, unsigned line, unsigned column)) \
	R(CXSourceLocation, getLocationForOffset, \
	  (CXTranslationUnit tu, CXFile file, unsigned offset)) \
	R(int, Location_isInSystemHeader, (CXSourceLocation l)) \
	R(int, Location_isFromMainFile, (CXSourceLocation l)) \
	R(CXSourceRange, getNullRange, (void)) \
	R(CXSourceRange, getRange, (CXSourceLocation begin, CXSourceLocation end)) \
	R(unsigned, equalRanges, (CXSourceRange a, CXSourceRange b)) \
	R(int, Range_isNull, (CXSourceRange r)) \
	R(CXSourceLocation, getRangeStart, (CXSourceRange r)) \
	R(CXSourceLocation, getRangeEnd, (CXSourceRange r)) \
	R(void, getExpansionLocation, \
	  (CXSourceLocation l, CXFile *file, unsigned *line, unsigned *col, unsigned *offset)) \
	R(void, getSpellingLocation, \
	  (CXSourceLocation l, CXFile *file, unsigned *line, unsigned *col, unsigned *offset)) \
	R(void, getFileLocation, \
	  (CXSourceLocation l, CXFile *file, unsigned *line, unsigned *col, unsigned *offset)) \
	R(void, getPresumedLocation, \
	  (CXSourceLocation l, CXString *path, unsigned *line, unsigned *col)) \
	/* cursors: identity, kind, relations */ \
	R(CXCursor, getNullCursor, (void)) \
	R(int, Cursor_isNull, (CXCursor c)) \
	R(unsigned, equalCursors, (CXCursor a, CXCursor b)) \
	R(unsigned, hashCursor, (CXCursor c)) \
	R(enum CXCursorKind, getCursorKind, (CXCursor c)) \
	R(CXString, getCursorKindSpelling, (enum CXCursorKind kind)) \
	R(unsigned, isDeclaration, (enum CXCursorKind kind)) \
	R(unsigned, isInvalidDeclaration, (CXCursor c)) \
	R(unsigned, isReference, (enum CXCursorKind kind)) \
	R(unsigned, isExpression, (enum CXCursorKind kind)) \
	R(unsigned, isStatement, (enum CXCursorKind kind)) \
	R(unsigned, isAttribute, (enum CXCursorKind kind)) \
	R(unsigned, isInvalid, (enum CXCursorKind kind)) \
	R(unsigned, isPreprocessing, (enum CXCursorKind kind)) \
	R(unsigned, isUnexposed, (enum CXCursorKind kind)) \
	R(unsigned, visitChildren, (CXCursor c, CXCursorVisitor visitor, CXClientData data)) \
	R(CXTranslationUnit, Cursor_getTranslationUnit, (CXCursor c)) \
	R(CXCursor, getCursorSemanticParent, (CXCursor c)) \
	R(CXCursor, getCursorLexicalParent, (CXCursor c)) \
	R(CXCursor, getCursorReferenced, (CXCursor c)) \
	R(CXCursor, getCursorDefinition, (CXCursor c)) \
	R(unsigned, isCursorDefinition, (CXCursor c)) \
	R(CXCursor, getCanonicalCursor, (CXCursor c)) \
	R(CXCursor, getCursor, (CXTranslationUnit tu, CXSourceLocation l)) \
	R(CXSourceLocation, getCursorLocation, (CXCursor c)) \
	R(CXSourceRange, getCursorExtent, (CXCursor c)) \
	R(CXSourceRange, Cursor_getSpellingNameRange, \
	  (CXCursor c, unsigned piece, unsigned options)) \
	/* cursors: names */ \
	R(CXString, getCursorSpelling, (CXCursor c)) \
	R(CXString, getCursorDisplayName, (CXCursor c)) \
	R(CXString, getCursorUSR, (CXCursor c)) \
	R(CXString, Cursor_getMangling, (CXCursor c)) \
	R(CXPrintingPolicy, getCursorPrintingPolicy, (CXCursor c)) \
	R(void, PrintingPolicy_setProperty, \
	  (CXPrintingPolicy policy, enum CXPrintingPolicyProperty property, unsigned value)) \
	R(void, PrintingPolicy_dispose, (CXPrintingPolicy policy)) \
	R(CXString, getCursorPrettyPrinted, (CXCursor c, CXPrintingPolicy policy)) \
	/* cursors: properties of declarations */ \
	R(unsigned, Cursor_hasAttrs, (CXCursor c)) \
	R(enum CXLinkageKind, getCursorLinkage, (CXCursor c)) \
	R(enum CXVisibilityKind, getCursorVisibility, (CXCursor c)) \
	R(enum CXAvailabilityKind, getCursorAvailability, (CXCursor c)) \
	R(int, getCursorPlatformAvailability, \
	  (CXCursor c, int *always_deprecated, CXString *deprecated_message, \
	   int *always_unavailable, CXString *unavailable_message, \
	   CXPlatformAvailability *availability, int availability_size)) \
	R(void, disposeCXPlatformAvailability, (CXPlatformAvailability *availability)) \
	R(enum CXLanguageKind, getCursorLanguage, (CXCursor c)) \
	R(enum CXTLSKind, getCursorTLSKind, (CXCursor c)) \
	R(enum CX_StorageClass, Cursor_getStorageClass, (CXCursor c)) \
	R(CXCursor, Cursor_getVarDeclInitializer, (CXCursor c)) \
	R(int, Cursor_hasVarDeclGlobalStorage, (CXCursor c)) \
	R(int, Cursor_hasVarDeclExternalStorage, (CXCursor c)) \
	R(unsigned, Cursor_isFunctionInlined, (CXCursor c)) \
	R(unsigned, Cursor_isVariadic, (CXCursor c)) \
	R(int, Cursor_getNumArguments, (CXCursor c)) \
	R(CXCursor, Cursor_getArgument, (CXCursor c, unsigned i)) \
	R(CXType, getTypedefDeclUnderlyingType, (CXCursor c)) \
	R(CXType, getEnumDeclIntegerType, (CXCursor c)) \
	R(long long, getEnumConstantDeclValue, (CXCursor c)) \
	R(unsigned long long, getEnumConstantDeclUnsignedValue, (CXCursor c)) \
	R(unsigned, EnumDecl_isScoped, (CXCursor c)) \
	R(unsigned, Cursor_isBitField, (CXCursor c)) \
	R(int, getFieldDeclBitWidth, (CXCursor c)) \
	R(long long, Cursor_getOffsetOfField, (CXCursor c)) \
	R(unsigned, Cursor_isAnonymous, (CXCursor c)) \
	R(unsigned, Cursor_isAnonymousRecordDecl, (CXCursor c)) \
	R(unsigned, Cursor_isInlineNamespace, (CXCursor c)) \
	R(unsigned, Cursor_isMacroFunctionLike, (CXCursor c)) \
	R(unsigned, Cursor_isMacroBuiltin, (CXCursor c)) \
	R(CXType, getCursorType, (CXCursor c)) \
	R(CXType, getCursorResultType, (CXCursor c)) \
	O(int, Cursor_getBinaryOpcode, (CXCursor c))		/* enum; 17 */ \
	O(int, getCursorBinaryOperatorKind, (CXCursor c))	/* enum; 17 */ \
	O(int, getCursorUnaryOperatorKind, (CXCursor c))	/* enum; 17 */ \
	/* types */ \
	R(unsigned, equalTypes, (CXType a, CXType b)) \
	R(CXString, getTypeSpelling, (CXType t)) \
	R(CXString, getTypeKindSpelling, (enum CXTypeKind kind)) \
	R(CXString, getTypedefName, (CXType t)) \
	R(CXType, getCanonicalType, (CXType t)) \
	R(CXCursor, getTypeDeclaration, (CXType t)) \
	R(unsigned, isConstQualifiedType, (CXType t)) \
	R(unsigned, isVolatileQualifiedType, (CXType t)) \
	R(unsigned, isRestrictQualifiedType, (CXType t)) \
	R(unsigned, isPODType, (CXType t)) \
	R(unsigned, getAddressSpace, (CXType t)) \
	R(CXType, getPointeeType, (CXType t)) \
	R(CXType, getResultType, (CXType t)) \
	R(enum CXCallingConv, getFunctionTypeCallingConv, (CXType t)) \
	R(int, getExceptionSpecificationType, (CXType t)) \
	R(int, getNumArgTypes, (CXType t)) \
	R(CXType, getArgType, (CXType t, unsigned i)) \
	R(unsigned, isFunctionTypeVariadic, (CXType t)) \
	R(CXType, getElementType, (CXType t)) \
	R(long long, getNumElements, (CXType t)) \
	R(CXType, getArrayElementType, (CXType t)) \
	R(long long, getArraySize, (CXType t)) \
	R(CXType, Type_getNamedType, (CXType t)) \
	R(CXType, Type_getModifiedType, (CXType t)) \
	R(CXType, Type_getValueType, (CXType t)) \
	R(unsigned, Type_isTransparentTagTypedef, (CXType t)) \
	R(enum CXTypeNullabilityKind, Type_getNullability, (CXType t)) \
	R(long long, Type_getSizeOf, (CXType t)) \
	R(long long, Type_getAlignOf, (CXType t)) \
	R(long long, Type_getOffsetOf, (CXType t, const char *field)) \
	R(unsigned, Type_visitFields, (CXType t, CXFieldVisitor visitor, CXClientData data)) \
	O(CXType, getUnqualifiedType, (CXType t))		/* 16 */ \
	O(CXType, getNonReferenceType, (CXType t))		/* 16 */ \
	/* tokens */ \
	R(CXToken *, getToken, (CXTranslationUnit tu, CXSourceLocation l)) \
	R(void, tokenize, \
	  (CXTranslationUnit tu, CXSourceRange r, CXToken **tokens, unsigned *n)) \
	R(void, disposeTokens, (CXTranslationUnit tu, CXToken *tokens, unsigned n)) \
	R(CXTokenKind, getTokenKind, (CXToken t)) \
	R(CXString, getTokenSpelling, (CXTranslationUnit tu, CXToken t)) \
	R(CXSourceLocation, getTokenLocation, (CXTranslationUnit tu, CXToken t)) \
	R(CXSourceRange, getTokenExtent, (CXTranslationUnit tu, CXToken t)) \
	R(void, annotateTokens, \
	  (CXTranslationUnit tu, CXToken *tokens, unsigned n, CXCursor *cursors)) \
	/* evaluation */ \
	R(CXEvalResult, Cursor_Evaluate, (CXCursor c)) \
	R(CXEvalResultKind, EvalResult_getKind, (CXEvalResult r)) \
	R(int, EvalResult_getAsInt, (CXEvalResult r)) \
	R(long long, EvalResult_getAsLongLong, (CXEvalResult r)) \
	R(unsigned, EvalResult_isUnsignedInt, (CXEvalResult r)) \
	R(unsigned long long, EvalResult_getAsUnsigned, (CXEvalResult r)) \
	R(double, EvalResult_getAsDouble, (CXEvalResult r)) \
	R(const char *, EvalResult_getAsStr, (CXEvalResult r)) \
	R(void, EvalResult_dispose, (CXEvalResult r)) \
	/* comments, raw and parsed */ \
	R(CXString, Cursor_getRawCommentText, (CXCursor c)) \
	R(CXString, Cursor_getBriefCommentText, (CXCursor c)) \
	R(CXSourceRange, Cursor_getCommentRange, (CXCursor c)) \
	R(CXComment, Cursor_getParsedComment, (CXCursor c)) \
	R(enum CXCommentKind, Comment_getKind, (CXComment c)) \
	R(unsigned, Comment_getNumChildren, (CXComment c)) \
	R(CXComment, Comment_getChild, (CXComment c, unsigned i)) \
	R(unsigned, Comment_isWhitespace, (CXComment c)) \
	R(unsigned, InlineContentComment_hasTrailingNewline, (CXComment c)) \
	R(CXString, TextComment_getText, (CXComment c)) \
	R(CXString, InlineCommandComment_getCommandName, (CXComment c)) \
	R(unsigned, InlineCommandComment_getNumArgs, (CXComment c)) \
	R(CXString, InlineCommandComment_getArgText, (CXComment c, unsigned i)) \
	R(CXString, HTMLTagComment_getTagName, (CXComment c)) \
	R(CXString, HTMLTagComment_getAsString, (CXComment c)) \
	R(unsigned, HTMLStartTagComment_isSelfClosing, (CXComment c)) \
	R(unsigned, HTMLStartTag_getNumAttrs, (CXComment c)) \
	R(CXString, HTMLStartTag_getAttrName, (CXComment c, unsigned i)) \
	R(CXString, HTMLStartTag_getAttrValue, (CXComment c, unsigned i)) \
	R(CXString, BlockCommandComment_getCommandName, (CXComment c)) \
	R(unsigned, BlockCommandComment_getNumArgs, (CXComment c)) \
	R(CXString, BlockCommandComment_getArgText, (CXComment c, unsigned i)) \
	R(CXComment, BlockCommandComment_getParagraph, (CXComment c)) \
	R(CXString, ParamCommandComment_getParamName, (CXComment c)) \
	R(unsigned, ParamCommandComment_isDirectionExplicit, (CXComment c)) \
	R(enum CXCommentParamPassDirection, ParamCommandComment_getDirection, (CXComment c)) \
	R(CXString, VerbatimBlockLineComment_getText, (CXComment c)) \
	R(CXString, VerbatimLineComment_getText, (CXComment c)) \
	R(CXString, FullComment_getAsXML, (CXComment c))

struct libclang {
#define MEMBER(type, name, params) type (*name) params;
	LIBCLANG_FUNCTIONS(MEMBER, MEMBER)
#undef MEMBER
	void *handle;		/* of dlopen() */
	char *path;		/* the file, as it was asked for */
	char *version;		/* "19.1.7" */
	char *full_version;	/* what clang_getClangVersion() says, for -v */
	int major;
};

#define LIBCLANG_ERROR (libclang_error_quark())
GQuark libclang_error_quark(void);

enum libclang_error {
	LIBCLANG_ERROR_BROKEN,		/* not a library that the loader accepts; its words */
	LIBCLANG_ERROR_ARCH,		/* an ELF file for another machine */
	LIBCLANG_ERROR_INCOMPLETE,	/* loads, but lacks a function that we need */
	LIBCLANG_ERROR_TOO_OLD,		/* older than LIBCLANG_MIN_MAJOR */
	LIBCLANG_ERROR_NOT_FOUND,	/* from find.c: no file to try */
	LIBCLANG_ERROR_SETTING,		/* from find.c: a variable's value does not work */
};

/*
 * Loads the file @path. Returns a table to be freed with libclang_close(), or NULL and @error,
 * whose message names the file and says what is wrong with it. Accepts any version from
 * LIBCLANG_MIN_MAJOR on, unknown newer ones included.
 */
struct libclang *libclang_open(const char *path, GError **error);

/*
 * Frees the table; NULL is allowed. The library stays mapped: LLVM starts threads and registers
 * exit handlers, and taking the code away from under them ends badly.
 */
void libclang_close(struct libclang *lc);

/* The major version in a text such as "Debian clang version 19.1.7 (3~deb12u1)"; 0 if none. */
int libclang_parse_version(const char *text, char **version);

/* Is this the kind of a translation unit's own cursor? It depends on the version. */
static inline gboolean libclang_is_translation_unit(const struct libclang *lc,
						    enum CXCursorKind kind)
{
	return (int)kind == (lc->major < 15 ? 300 : 350);
}
#pragma GCC poison CXCursor_TranslationUnit

/*
 * Takes a string that libclang gave and disposes of it: the only two ways to read one. The
 * result is NULL if libclang gave none. libclang_dup()'s is freed with g_free().
 */
const char *libclang_intern(const struct libclang *lc, struct intern *in, CXString s);
char *libclang_dup(const struct libclang *lc, CXString s);

#endif
