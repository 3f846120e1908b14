# Every third-party library, found once, under the name wegwijs_dep_<name>. Which room may use which one is told in
# docs/house.md and checked by tests/layering. Headers are marked SYSTEM so that our warnings stay ours.
#
# The installed CMake package reads this file too, for who links the static library; hence IMPORTED: such targets are
# known where they are needed and nowhere else.

find_package(PkgConfig REQUIRED)

function(wegwijs_pkg name module)
  pkg_check_modules(${name} REQUIRED IMPORTED_TARGET ${module})
  add_library(wegwijs_dep_${name} INTERFACE IMPORTED)
  target_link_libraries(wegwijs_dep_${name} INTERFACE PkgConfig::${name})
endfunction()

wegwijs_pkg(utf8proc libutf8proc)
wegwijs_pkg(yamlcpp yaml-cpp)
wegwijs_pkg(sqlite sqlite3)
wegwijs_pkg(libical libical)

find_package(fmt REQUIRED)
add_library(wegwijs_dep_fmt INTERFACE IMPORTED)
target_link_libraries(wegwijs_dep_fmt INTERFACE fmt::fmt)

find_package(nlohmann_json REQUIRED)
add_library(wegwijs_dep_json INTERFACE IMPORTED)
target_link_libraries(wegwijs_dep_json INTERFACE nlohmann_json::nlohmann_json)

find_package(date REQUIRED)
add_library(wegwijs_dep_datetz INTERFACE IMPORTED)
target_link_libraries(wegwijs_dep_datetz INTERFACE date::date-tz)

find_package(Boost REQUIRED)
add_library(wegwijs_dep_boost_graph INTERFACE IMPORTED)
target_link_libraries(wegwijs_dep_boost_graph INTERFACE Boost::headers)

# Snowball has neither a CMake package nor a pkg-config file in Debian.
find_path(STEMMER_INCLUDE_DIR libstemmer.h REQUIRED)
find_library(STEMMER_LIBRARY stemmer REQUIRED)
add_library(wegwijs_dep_stemmer INTERFACE IMPORTED)
target_include_directories(wegwijs_dep_stemmer SYSTEM INTERFACE ${STEMMER_INCLUDE_DIR})
target_link_libraries(wegwijs_dep_stemmer INTERFACE ${STEMMER_LIBRARY})

find_package(Threads REQUIRED)
