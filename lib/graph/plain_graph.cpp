#include "graph/plain_graph.hpp"

#include <algorithm>
#include <array>
#include <thread>

namespace wegwijs {

namespace {

using Number = PlainGraph::Number;

// One search for shortest ways after another, with the same memory.
class Brandes {
 public:
  explicit Brandes(const PlainGraph& graph)
      : graph_(graph), steps_(graph.size(), PlainGraph::unreached), ways_(graph.size()), share_(graph.size()),
        sum_(graph.size()) {
    order_.reserve(graph.size());
  }

  void add(Number source) {
    forward(source);
    backward(source);
    for (const Number v : order_) steps_[v] = PlainGraph::unreached;
  }

  const std::vector<double>& sum() const noexcept { return sum_; }

 private:
  // The vertices in order of distance, with the number of shortest ways to each.
  void forward(Number source) {
    order_.assign(1, source);
    steps_[source] = 0;
    ways_[source] = 1;
    for (std::size_t i = 0; i < order_.size(); ++i) {
      const Number v = order_[i], further = steps_[v] + 1;
      for (const Number w : graph_.successors(v)) {
        if (steps_[w] == PlainGraph::unreached) {
          steps_[w] = further;
          ways_[w] = 0;
          order_.push_back(w);
        }
        if (steps_[w] == further) ways_[w] += ways_[v];
      }
    }
  }

  // share_[v] is (1 + what depends on v) for each of its ways, so that a vertex reads what it needs from its successors.
  void backward(Number source) {
    for (std::size_t i = order_.size(); i-- > 0;) {
      const Number v = order_[i], further = steps_[v] + 1;
      double shares = 0;
      for (const Number w : graph_.successors(v))
        if (steps_[w] == further) shares += share_[w];
      const double depends = shares * ways_[v];
      share_[v] = (1 + depends) / ways_[v];
      if (v != source) sum_[v] += depends;
    }
  }

  const PlainGraph& graph_;
  std::vector<Number> order_, steps_;
  std::vector<double> ways_, share_, sum_;
};

}  // namespace

PlainGraph::PlainGraph(std::size_t vertices, std::span<const Edge> edges) : first_(vertices + 1), next_(edges.size()) {
  for (const auto& [from, to] : edges) ++first_[from + 1];
  for (std::size_t v = 0; v < vertices; ++v) first_[v + 1] += first_[v];
  std::vector<std::uint32_t> place(first_.begin(), first_.end() - 1);
  for (const auto& [from, to] : edges) next_[place[from]++] = to;
}

std::vector<Number> PlainGraph::steps_from(Number source) const {
  std::vector<Number> steps(size(), unreached), order;
  order.reserve(size());
  order.push_back(source);
  steps[source] = 0;
  for (std::size_t i = 0; i < order.size(); ++i)
    for (const Number w : successors(order[i])) {
      if (steps[w] != unreached) continue;
      steps[w] = steps[order[i]] + 1;
      order.push_back(w);
    }
  return steps;
}

std::vector<PlainGraph::Cut> PlainGraph::cut_vertices() const {
  std::vector<Edge> both;
  both.reserve(2 * next_.size());
  for (Number v = 0; v < size(); ++v)
    for (const Number w : successors(v)) {
      if (v == w) continue;
      both.emplace_back(v, w);
      both.emplace_back(w, v);
    }
  const PlainGraph around(size(), both);

  constexpr Number none = static_cast<Number>(-1);
  struct State {
    Number seen = none;     // when the search first came here
    Number low = none;      // the earliest seen that can be come to from below without it
    Number parent = none;
    std::uint32_t next = 0; // of its neighbours, the first not looked at
    int parts = 0;          // that hang on it alone
  };
  std::vector<State> states(size());
  Number clock = 0;
  for (Number root = 0; root < size(); ++root) {
    if (states[root].seen != none) continue;
    states[root] = {.seen = clock, .low = clock};
    ++clock;
    for (Number v = root;;) {
      State& here = states[v];
      const auto neighbours = around.successors(v);
      if (here.next < neighbours.size()) {
        const Number w = neighbours[here.next++];
        if (states[w].seen == none) {
          states[w] = {.seen = clock, .low = clock, .parent = v};
          ++clock;
          v = w;
        } else {
          here.low = std::min(here.low, states[w].seen);
        }
        continue;
      }
      if (v == root) break;
      State& above = states[here.parent];
      above.low = std::min(above.low, here.low);
      if (here.low >= above.seen) ++above.parts;
      v = here.parent;
    }
  }
  std::vector<Cut> cuts;
  for (Number v = 0; v < size(); ++v) {
    const int parts = states[v].parts + (states[v].parent == none ? 0 : 1);
    if (parts > 1) cuts.push_back({v, parts});
  }
  return cuts;
}

std::vector<double> PlainGraph::betweenness(std::span<const Number> sources) const {
  // Always two halves, so that the sums are rounded in the same way wherever they are made.
  std::array<Brandes, 2> halves{Brandes(*this), Brandes(*this)};
  const auto run = [&](std::size_t half) {
    for (std::size_t i = half; i < sources.size(); i += 2) halves[half].add(sources[i]);
  };
  {
    const std::jthread other([&] { run(1); });
    run(0);
  }
  std::vector<double> sum = halves[0].sum();
  for (std::size_t v = 0; v < sum.size(); ++v) sum[v] += halves[1].sum()[v];
  return sum;
}

}  // namespace wegwijs
