// Searching while typing: the list narrows with every key, Enter shows a record, Esc goes back or leaves.
#pragma once

#include <string>
#include <vector>

#include "edit_line.hpp"
#include "raw_terminal.hpp"
#include "session.hpp"
#include "wegwijs/desk/knowledge_base.hpp"

namespace wegwijs::cli {

class FindScreen {
 public:
  FindScreen(Session& session, const KnowledgeBase& kb, FindOptions options)
      : session_(session), kb_(kb), options_(std::move(options)) {}

  // Until the person leaves.
  void run();

 private:
  struct Item {
    std::string id, text, about;
  };

  void search();
  void add_completions(const std::string& words);
  void add_found(const std::string& words);
  void press(const KeyPress& key);
  void move(std::ptrdiff_t steps);
  void open_record();
  void draw();
  std::string list_page() const;
  std::string record_page() const;
  std::string help_line() const;
  std::size_t page_rows() const noexcept { return size_.rows > head_rows + 1 ? size_.rows - head_rows : 1; }

  static constexpr std::size_t head_rows = 2;

  Session& session_;
  const KnowledgeBase& kb_;
  FindOptions options_;
  RawTerminal terminal_;
  ScreenSize size_;
  EditLine line_;
  std::vector<Item> items_;
  std::size_t chosen_ = 0, first_ = 0;
  std::string record_;                      // the id of the one that is shown, or empty
  std::vector<std::string> record_lines_;
  std::size_t record_first_ = 0;
  bool leave_ = false;
};

}  // namespace wegwijs::cli
