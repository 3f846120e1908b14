#include "doors.hpp"
#include "shape.hpp"
#include "wegwijs/search/search.hpp"

namespace wegwijs::python {

void bind_search(nb::module_& module) {
  shape<UnderstoodTerm>(module, "UnderstoodTerm", "Words of a question, and what they were taken for.")
      .field<&UnderstoodTerm::written>("written", "The words of the question.")
      .field<&UnderstoodTerm::matched>("matched", "What they were looked up as.")
      .field<&UnderstoodTerm::how>("how", "By what: literal, stem, joined, part, synonym, spelling, prefix.");
  shape<Understood>(module, "Understood", "What was understood of a question: ids and words of the map.")
      .field<&Understood::themes>("themes", "Of the products understood and of the best hits; strongest first.")
      .field<&Understood::products>("products", "Strongest first.")
      .field<&Understood::life_events>("life_events", "Strongest first.")
      .field<&Understood::areas>("areas", "Places named in the question.")
      .field<&Understood::terms>("terms", "Only those that occur in the map.");
  options<CompleteOptions>("CompleteOptions")
      .field<&CompleteOptions::kinds>("kinds", "Kinds of record to look for.")
      .field<&CompleteOptions::theme>("theme", "Only this theme or below; empty = all.")
      .field<&CompleteOptions::area>("area", "Only what is open to people of this area; empty = all.")
      .field<&CompleteOptions::limit>("limit", "At most so many.");
}

}  // namespace wegwijs::python
