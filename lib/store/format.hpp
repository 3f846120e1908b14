// The file format: what tells our file from others, and its tables.
#pragma once

#include <cstdint>

namespace wegwijs {

// In SQLite's header, so that `file` and any SQLite tool can tell: "wegw".
inline constexpr std::uint32_t application_id = 0x77656777;
// Raise this when the tables or their meaning change. A change of the records' fields is noticed by itself.
inline constexpr int format_version = 5;

// records: those of one kind (their place in for_each_list) in order, one behind the other, some hundreds a row.
// back_reference: which records refer to each record (model/catalog_index.hpp), in the order of for_each_references; both
// columns are little-endian numbers of 32 bits.
// search: an index without its texts (the records have them); it gets terms, not texts (term_tokenizer.hpp), and no parts
// of compounds.
// vocabulary: one row, the words of all texts as text/vocabulary.hpp writes them; lexicon: the same for the synonyms.
// Behind SQLite's pages stands the index that questions are answered from (posting_format.hpp).
inline constexpr const char* schema_sql = R"(
CREATE TABLE meta(key TEXT PRIMARY KEY, value) WITHOUT ROWID;
CREATE TABLE records(id INTEGER PRIMARY KEY, kind INTEGER NOT NULL, bodies BLOB NOT NULL);
CREATE TABLE back_reference(id INTEGER PRIMARY KEY, first BLOB NOT NULL, records BLOB NOT NULL);
CREATE TABLE vocabulary(words BLOB NOT NULL);
CREATE TABLE lexicon(lines BLOB NOT NULL);
CREATE VIRTUAL TABLE search USING fts5(
  name, alternate_names, products, phrases, themes, description, organization,
  content='', columnsize=0, tokenize='wegwijs_terms');
)";

}  // namespace wegwijs
