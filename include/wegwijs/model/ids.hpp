// The names of the things of the social map, one type each.
#pragma once

#include "wegwijs/base/id.hpp"

namespace wegwijs {

using AreaId = Id<struct AreaTag>;
using DeskId = Id<struct DeskTag>;
using LifeEventId = Id<struct LifeEventTag>;
using LocationId = Id<struct LocationTag>;
using OrganizationId = Id<struct OrganizationTag>;
using ProductId = Id<struct ProductTag>;
using ServiceId = Id<struct ServiceTag>;
using ThemeId = Id<struct ThemeTag>;
using UrgentId = Id<struct UrgentTag>;

// Who refers: a desk, a service, or an organization (which then counts for each of its desks and services).
using ReferrerId = Id<struct ReferrerTag>;

// Who carries out a product: an organization's id, or the kind `municipality`, which means
// the visitor's own municipality, else that of the desk.
using ExecutorId = Id<struct ExecutorTag>;

}  // namespace wegwijs
