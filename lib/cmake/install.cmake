# What `cmake --install` puts where, by component: runtime (the shared C library), dev, cli, data (the map),
# sqlite (the extension), python (where the module was built).
#
#   cmake --install build/release --prefix /usr/local [--component cli]
include(GNUInstallDirs)
include(CMakePackageConfigHelpers)

set(package_folder ${CMAKE_INSTALL_LIBDIR}/cmake/wegwijs)

# Headers and libraries. Two exports, so that who uses the C library needs none of what the static one leans on.
install(DIRECTORY include/wegwijs TYPE INCLUDE COMPONENT dev FILES_MATCHING PATTERN "*.hpp")
install(FILES include/wegwijs.h TYPE INCLUDE COMPONENT dev)
install(TARGETS wegwijs EXPORT wegwijs-static ARCHIVE COMPONENT dev)
install(EXPORT wegwijs-static NAMESPACE wegwijs:: DESTINATION ${package_folder} COMPONENT dev)
if(TARGET wegwijs_c)
  install(TARGETS wegwijs_c EXPORT wegwijs-c LIBRARY COMPONENT runtime NAMELINK_COMPONENT dev)
  install(EXPORT wegwijs-c NAMESPACE wegwijs:: DESTINATION ${package_folder} COMPONENT dev)
endif()
write_basic_package_version_file(${PROJECT_BINARY_DIR}/wegwijsConfigVersion.cmake COMPATIBILITY SameMinorVersion)
install(FILES lib/cmake/wegwijsConfig.cmake lib/cmake/dependencies.cmake ${PROJECT_BINARY_DIR}/wegwijsConfigVersion.cmake
  DESTINATION ${package_folder} COMPONENT dev)
# From the folder of a .pc file back to the prefix, so that what is installed can be moved.
cmake_path(RELATIVE_PATH CMAKE_INSTALL_PREFIX BASE_DIRECTORY ${CMAKE_INSTALL_FULL_LIBDIR}/pkgconfig OUTPUT_VARIABLE pc_to_prefix)
foreach(module wegwijs wegwijs-static)
  configure_file(lib/cmake/${module}.pc.in ${PROJECT_BINARY_DIR}/${module}.pc @ONLY)
  install(FILES ${PROJECT_BINARY_DIR}/${module}.pc DESTINATION ${CMAKE_INSTALL_LIBDIR}/pkgconfig COMPONENT dev)
endforeach()

if(TARGET wegwijs_sqlite)
  install(TARGETS wegwijs_sqlite LIBRARY DESTINATION ${CMAKE_INSTALL_LIBDIR}/sqlite3 COMPONENT sqlite)
endif()

if(TARGET wegwijs_python)
  set(python_folder lib/python3/dist-packages/wegwijs)
  install(TARGETS wegwijs_python LIBRARY DESTINATION ${python_folder} COMPONENT python)
  install(DIRECTORY bindings/python/wegwijs/ DESTINATION ${python_folder} COMPONENT python
    FILES_MATCHING PATTERN "*.py" PATTERN "*.pyi" PATTERN "py.typed" PATTERN "__pycache__" EXCLUDE)
  install(DIRECTORY partners DESTINATION ${python_folder} COMPONENT python)
endif()

# The command, with what it writes about itself, and the map. They are made when they are installed: a build that is
# only tested needs none of them.
if(TARGET wegwijs_cli)
  set(documents ${PROJECT_BINARY_DIR}/documents)
  add_custom_command(OUTPUT ${documents}/wegwijs.1 ${documents}/wegwijs.bash DEPENDS wegwijs_cli
    COMMAND ${CMAKE_COMMAND} -E make_directory ${documents}
    COMMAND wegwijs_cli manual man > ${documents}/wegwijs.1
    COMMAND wegwijs_cli manual bash > ${documents}/wegwijs.bash VERBATIM)
  add_custom_target(wegwijs_documents DEPENDS ${documents}/wegwijs.1 ${documents}/wegwijs.bash)
  # Made anew each time, which takes a second: a list of partner files to compare with would be read again by every build.
  add_custom_target(wegwijs_map DEPENDS wegwijs_cli
    COMMAND ${CMAKE_COMMAND} -E make_directory ${documents}
    COMMAND wegwijs_cli build ${PROJECT_SOURCE_DIR}/partners -o ${documents}/map.wegwijs VERBATIM)

  function(make_when_installed target component)
    install(CODE "execute_process(COMMAND \"${CMAKE_COMMAND}\" --build \"${PROJECT_BINARY_DIR}\" --target ${target}
      OUTPUT_QUIET COMMAND_ERROR_IS_FATAL ANY)" COMPONENT ${component})
  endfunction()
  install(TARGETS wegwijs_cli RUNTIME COMPONENT cli)
  make_when_installed(wegwijs_documents cli)
  install(FILES ${documents}/wegwijs.1 DESTINATION ${CMAKE_INSTALL_MANDIR}/man1 COMPONENT cli)
  install(FILES ${documents}/wegwijs.bash DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions RENAME wegwijs COMPONENT cli)
  make_when_installed(wegwijs_map data)
  install(FILES ${documents}/map.wegwijs DESTINATION ${CMAKE_INSTALL_DATADIR}/wegwijs COMPONENT data)
endif()
