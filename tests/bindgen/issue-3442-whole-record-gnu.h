// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
// clang-flags: --target=x86_64-pc-windows-gnu
// rust-bindgen #3442, the other ABI
typedef unsigned char uint8_t;
typedef __SIZE_TYPE__ size_t;
typedef _Bool bool;
typedef enum { OQS_ERROR = -1, OQS_SUCCESS = 0 } OQS_STATUS;
typedef struct OQS_SIG {
	const char *method_name;
	const char *alg_version;
	uint8_t claimed_nist_level;
	bool euf_cma;
	bool suf_cma;
	size_t length_public_key;
	size_t length_secret_key;
	size_t length_signature;
	OQS_STATUS (*keypair)(uint8_t *public_key, uint8_t *secret_key);
	OQS_STATUS (*sign)(uint8_t *signature, size_t *signature_len, const uint8_t *message,
			   size_t message_len, const uint8_t *secret_key);
	OQS_STATUS (*verify)(const uint8_t *message, size_t message_len, const uint8_t *signature,
			     size_t signature_len, const uint8_t *public_key);
} OQS_SIG;
OQS_SIG *OQS_SIG_new(const char *method_name);
