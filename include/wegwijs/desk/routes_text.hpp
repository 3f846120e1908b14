// Routes in words: what staff does at each step, and why there is none.
#pragma once

#include <string>
#include <vector>

#include "wegwijs/desk/advice.hpp"

namespace wegwijs {

// A route of the graph with contacts, needs and an instruction for every step.
std::vector<AdvisedStep> advised_steps(const Route& route, const Catalog& catalog, Language language);

// Why the service falls away, or no route leads to it: "alleen voor inwoners van Tilburg".
std::string no_route_text(Obstacle obstacle, const Service& service, const Catalog& catalog, Language language);
// The same of an answer without routes: names the service on the way where that is what stops the visitor.
// Returns: an empty text when there are routes.
std::string no_route_text(const Routes& none, const ServiceId& to, const Catalog& catalog, Language language);

// How old what a route says is: "oudste gegeven van 2026-03-02". `oldest` as checked_on() in graph/freshness.hpp gives it.
std::string oldest_text(std::optional<Date> oldest, Language language);

// Opening hours in words: "di, do 10:00-12:00; eerste wo van de maand 14:00-16:00". Empty when nothing is known.
std::string hours_text(const Schedule& schedule, Language language);

// "di 24 nov 2026, 14:10", local time.
std::string moment_text(Instant moment, Language language);

}  // namespace wegwijs
