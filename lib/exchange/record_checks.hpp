// What must hold within one record, checked as soon as it is read.
#pragma once

#include "exchange/document.hpp"
#include "exchange/faults.hpp"
#include "wegwijs/model/catalog.hpp"

namespace wegwijs {

// Most records have nothing to check beyond the types of their fields.
template <class Record>
void check_record(const Record&, const Node&, Faults&) {}

void check_record(const Provenance& origin, const Node& node, Faults& faults);
void check_record(const ScheduleRow& row, const Node& node, Faults& faults);
void check_record(const ScheduleException& exception, const Node& node, Faults& faults);
void check_record(const AgeRange& ages, const Node& node, Faults& faults);
void check_record(const DeskFigures& figures, const Node& node, Faults& faults);
void check_record(const Agreement& agreed, const Node& node, Faults& faults);
void check_record(const Area& area, const Node& node, Faults& faults);
void check_record(const Organization& organization, const Node& node, Faults& faults);
void check_record(const Desk& desk, const Node& node, Faults& faults);
void check_record(const ReferralRule& rule, const Node& node, Faults& faults);

// Exceptions for the same day that contradict one another; `node` is the list.
void check_exceptions(const std::vector<ScheduleException>& exceptions, const Node& node, Faults& faults);

}  // namespace wegwijs
