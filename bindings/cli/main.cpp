#include "run.hpp"

int main(int argc, char** argv) { return wegwijs::cli::run(argc, argv); }
