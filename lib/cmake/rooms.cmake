# One object library a room, joined into wegwijs::wegwijs by lib/CMakeLists.txt.

# What every target of ours is compiled with. An interface target, so that nothing leaks to who embeds us.
add_library(wegwijs_flags INTERFACE)
target_compile_features(wegwijs_flags INTERFACE cxx_std_20)
if(WEGWIJS_WARNINGS_AS_ERRORS)
  target_compile_options(wegwijs_flags INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wsign-conversion -Wold-style-cast -Woverloaded-virtual
    -Wnon-virtual-dtor -Wcast-qual -Wformat=2 -Wundef -Werror
    # Designated initialisers rely on the defaults of the members they leave out: that is their use.
    -Wno-missing-field-initializers
    # GCC 12 sees overlaps and uninitialised values inside std::string and <regex> that are not there (its bugs 105329
    # and 105562), at -O3 and under sanitizers.
    $<$<CXX_COMPILER_ID:GNU>:-Wno-restrict> $<$<CXX_COMPILER_ID:GNU>:-Wno-maybe-uninitialized>)
endif()
if(WEGWIJS_SANITIZE)
  target_compile_options(wegwijs_flags INTERFACE -fsanitize=${WEGWIJS_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all)
  target_link_options(wegwijs_flags INTERFACE -fsanitize=${WEGWIJS_SANITIZE})
endif()

# wegwijs_room(NAME SOURCES a.cpp b.cpp [USES third-party targets])
# The layering itself is checked by tests/layering, because compilers do not notice an include that walks upstairs.
function(wegwijs_room name)
  cmake_parse_arguments(ROOM "" "" "SOURCES;USES" ${ARGN})
  add_library(wegwijs_${name} OBJECT ${ROOM_SOURCES})
  target_include_directories(wegwijs_${name} PUBLIC ${PROJECT_SOURCE_DIR}/include PRIVATE ${PROJECT_SOURCE_DIR}/lib)
  target_link_libraries(wegwijs_${name} PRIVATE wegwijs_flags ${ROOM_USES})
  set_target_properties(wegwijs_${name} PROPERTIES POSITION_INDEPENDENT_CODE ON CXX_EXTENSIONS OFF
    CXX_VISIBILITY_PRESET hidden VISIBILITY_INLINES_HIDDEN ON)
  set_property(GLOBAL APPEND PROPERTY WEGWIJS_ROOMS wegwijs_${name})
  set_property(GLOBAL APPEND PROPERTY WEGWIJS_USES ${ROOM_USES})
endfunction()
