@echo off
rem Runs Limbeck from the unpacked archive. Needs Java 21 or later in JAVA_HOME or on the PATH.
setlocal
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
where java >nul 2>nul || if not defined JAVA_HOME (
  echo limbeck: no Java was found. 1>&2
  echo   fix: winget install EclipseAdoptium.Temurin.21.JDK 1>&2
  exit /b 1
)
"%JAVA%" -XX:+IgnoreUnrecognizedVMOptions -XX:TieredStopAtLevel=1 -XX:+UseSerialGC %LIMBECK_JAVA_OPTS% -cp "%~dp0lib\*" "-Dlimbeck.home=%~dp0." dev.limbeck.cli.Main %*
