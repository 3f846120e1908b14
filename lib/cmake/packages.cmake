# Debian packages, one for each component, from the preset `packages`, which has the prefix /usr and with it Debian's
# folders. tests/install/packages makes them and tries them.
set(CPACK_PACKAGE_NAME wegwijs)
set(CPACK_PACKAGE_VENDOR wegwijs)
set(CPACK_PACKAGE_CONTACT "wegwijs <wegwijs@localhost>")
set(CPACK_PACKAGING_INSTALL_PREFIX ${CMAKE_INSTALL_PREFIX})
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "")  # each package has its own
set(CPACK_STRIP_FILES ON)
set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_COMPONENTS_ALL runtime dev cli data sqlite)
set(CPACK_DEBIAN_PACKAGE_RELEASE 1)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_GENERATE_SHLIBS ON)
set(CPACK_DEBIAN_PACKAGE_SECTION misc)
set(CPACK_DEBIAN_ENABLE_COMPONENT_DEPENDS OFF)

set(CPACK_DEBIAN_RUNTIME_PACKAGE_NAME libwegwijs0)
set(CPACK_DEBIAN_RUNTIME_PACKAGE_SECTION libs)
set(CPACK_DEBIAN_RUNTIME_PACKAGE_DEPENDS tzdata)
file(WRITE ${PROJECT_BINARY_DIR}/triggers "activate-noawait ldconfig\n")
set(CPACK_DEBIAN_RUNTIME_PACKAGE_CONTROL_EXTRA ${PROJECT_BINARY_DIR}/triggers)
set(CPACK_DEBIAN_RUNTIME_DESCRIPTION "referrals for library information desks - C library
The shared library behind wegwijs.h. It answers questions from a knowledge
base file, see wegwijs-data.")

set(CPACK_DEBIAN_DEV_PACKAGE_NAME libwegwijs-dev)
set(CPACK_DEBIAN_DEV_PACKAGE_SECTION libdevel)
set(CPACK_DEBIAN_DEV_PACKAGE_DEPENDS "libwegwijs0 (= ${PROJECT_VERSION}-1)")
set(CPACK_DEBIAN_DEV_PACKAGE_SUGGESTS "libsqlite3-dev, libboost-graph-dev, libyaml-cpp-dev, libstemmer-dev, libutf8proc-dev, libical-dev, libhowardhinnant-date-dev, nlohmann-json3-dev, libfmt-dev, pkg-config")
set(CPACK_DEBIAN_DEV_DESCRIPTION "referrals for library information desks - development files
Headers of the C and the C++20 library, the static library, a CMake package
and pkg-config files. Who links the static library needs the suggested
packages as well.")

set(CPACK_DEBIAN_CLI_PACKAGE_NAME wegwijs)
set(CPACK_DEBIAN_CLI_PACKAGE_DEPENDS tzdata)
set(CPACK_DEBIAN_CLI_PACKAGE_RECOMMENDS wegwijs-data)
set(CPACK_DEBIAN_CLI_DESCRIPTION "who to refer to, and how, for library information desks
The command wegwijs answers a visitor's question with the partners to refer
to, where, when and how, with source and date of every fact. It works on one
knowledge base file, without a network.")

set(CPACK_DEBIAN_DATA_PACKAGE_NAME wegwijs-data)
set(CPACK_DEBIAN_DATA_PACKAGE_ARCHITECTURE all)
set(CPACK_DEBIAN_DATA_PACKAGE_SHLIBDEPS OFF)
set(CPACK_DEBIAN_DATA_DESCRIPTION "social map of the Netherlands and Noord-Brabant for wegwijs
Organizations, services, desks and referral paths as one knowledge base file,
with the source and date of every fact.")

set(CPACK_DEBIAN_SQLITE_PACKAGE_NAME libsqlite3-mod-wegwijs)
set(CPACK_DEBIAN_SQLITE_PACKAGE_SECTION libs)
set(CPACK_DEBIAN_SQLITE_PACKAGE_DEPENDS tzdata)
set(CPACK_DEBIAN_SQLITE_PACKAGE_RECOMMENDS wegwijs-data)
set(CPACK_DEBIAN_SQLITE_DESCRIPTION "referrals for library information desks - SQLite extension
A Dutch tokenizer for FTS5, opening hours and distances in SQL, and a table of
whom to refer to.")

if(TARGET wegwijs_python)
  list(APPEND CPACK_COMPONENTS_ALL python)
  # The module is compiled for one version of Python.
  find_package(Python REQUIRED COMPONENTS Interpreter)
  set(python ${Python_VERSION_MAJOR}.${Python_VERSION_MINOR})
  math(EXPR next_python "${Python_VERSION_MINOR} + 1")
  set(next_python ${Python_VERSION_MAJOR}.${next_python})
  # What Python compiles for itself goes with the package.
  file(WRITE ${PROJECT_BINARY_DIR}/prerm "#!/bin/sh\nset -e\nfind /usr/lib/python3/dist-packages/wegwijs -name __pycache__ -type d -prune -exec rm -rf {} +\n")
  file(CHMOD ${PROJECT_BINARY_DIR}/prerm PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
  set(CPACK_DEBIAN_PYTHON_PACKAGE_NAME python3-wegwijs)
  set(CPACK_DEBIAN_PYTHON_PACKAGE_SECTION python)
  set(CPACK_DEBIAN_PYTHON_PACKAGE_DEPENDS "tzdata, python3 (>= ${python}~), python3 (<< ${next_python}~)")
  set(CPACK_DEBIAN_PYTHON_PACKAGE_RECOMMENDS wegwijs-data)
  set(CPACK_DEBIAN_PYTHON_PACKAGE_CONTROL_EXTRA ${PROJECT_BINARY_DIR}/prerm)
  set(CPACK_DEBIAN_PYTHON_DESCRIPTION "referrals for library information desks - Python module
Maps opened, built, asked and analysed from Python.")
endif()

# As Debian wants it: the licence with each package.
if(CMAKE_INSTALL_PREFIX STREQUAL "/usr")
  foreach(component ${CPACK_COMPONENTS_ALL})
    string(TOUPPER ${component} upper)
    install(FILES lib/cmake/copyright COMPONENT ${component}
      DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/${CPACK_DEBIAN_${upper}_PACKAGE_NAME})
  endforeach()
endif()

include(CPack)
