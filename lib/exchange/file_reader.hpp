// Reads one document of partner data into the draft.
#pragma once

#include "exchange/document.hpp"
#include "exchange/draft.hpp"
#include "exchange/faults.hpp"

namespace wegwijs {

// Returns: whether the file was used; not when it is fictional and such files are to be passed over.
bool read_document(const Node& root, bool include_fictional, Draft& draft, Faults& faults);

// Reads one service into the draft. `within` is the organization around it, or nullptr.
void read_service(const Node& node, const Organization* within, bool fictional, Draft& draft, Faults& faults);

// Notes what looks like an id in a text that could not be read as YAML.
void note_unread_ids(std::string_view text, Draft& draft);

}  // namespace wegwijs
