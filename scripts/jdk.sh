# Finds a Java development kit of version 25 or newer. Sourced by ./charterworks and ./verify.

jdk_wanted=25

# jdk_version HOME: sets `jdk_major` and `jdk_build` to the version of the kit in HOME; fails when there is none.
# Reads the file every kit carries instead of starting a virtual machine.
jdk_version() {
    local line
    jdk_major= jdk_build=
    [ -x "$1/bin/java" ] && [ -x "$1/bin/javac" ] && [ -r "$1/release" ] || return 1
    while IFS= read -r line || [ -n "$line" ]; do
        case $line in
            JAVA_VERSION=*)
                line=${line#JAVA_VERSION=}
                line=${line//\"/}
                jdk_major=${line%%[!0-9]*}
                ;;
            JAVA_RUNTIME_VERSION=*)
                line=${line#JAVA_RUNTIME_VERSION=}
                jdk_build=${line//\"/}
                ;;
        esac
    done <"$1/release"
    [ -n "$jdk_major" ]
}

# find_jdk: sets `jdk` to the home of the kit to use and `jdk_build` to its version, or says what is missing and fails.
# Order: CHARTERWORKS_JAVA_HOME, JAVA_HOME, the java on the PATH, then the oldest that is new enough in the usual places.
find_jdk() {
    local home best=
    jdk=
    if [ -n "${CHARTERWORKS_JAVA_HOME-}" ]; then
        if jdk_version "$CHARTERWORKS_JAVA_HOME" && [ "$jdk_major" -ge "$jdk_wanted" ]; then
            jdk=$CHARTERWORKS_JAVA_HOME
            return
        fi
        echo "CHARTERWORKS_JAVA_HOME=$CHARTERWORKS_JAVA_HOME is not a JDK of version $jdk_wanted or newer" \
            "(found there: ${jdk_major:-no JDK})." >&2
        return 1
    fi
    home=$(command -v java || true)
    [ -z "$home" ] || home=$(readlink -f "$home" 2>/dev/null || echo "$home")
    for home in "${JAVA_HOME-}" "${home%/bin/java}"; do
        if [ -n "$home" ] && jdk_version "$home" && [ "$jdk_major" -ge "$jdk_wanted" ]; then
            jdk=$home
            return
        fi
    done
    for home in /usr/lib/jvm/* /usr/java/* /usr/local/java/* /opt/* /opt/java/* "${HOME-}"/.jdks/* \
        "${HOME-}"/.sdkman/candidates/java/* /Library/Java/JavaVirtualMachines/*/Contents/Home \
        /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home; do
        if jdk_version "$home" && [ "$jdk_major" -ge "$jdk_wanted" ] && [ "$jdk_major" -lt "${best:-1000}" ]; then
            best=$jdk_major
            jdk=$home
        fi
    done
    [ -z "$jdk" ] || {
        jdk_version "$jdk"
        return
    }
    cat >&2 <<MESSAGE
Charterworks needs a Java development kit (JDK) of version $jdk_wanted or newer, and found none.
It looked at CHARTERWORKS_JAVA_HOME, JAVA_HOME, the java on the PATH, /usr/lib/jvm, /opt, SDKMAN and the macOS places.
Install one, for example: apt-get install temurin-25-jdk | sdk install java 25-tem | brew install openjdk@25
or set CHARTERWORKS_JAVA_HOME to the folder of one. The default Java of the machine may stay as it is.
MESSAGE
    return 1
}

# Maven runs on the kit found, without its old libraries' warnings about newer Java.
use_jdk_for_maven() {
    if ! command -v mvn >/dev/null; then
        echo "Charterworks is built with Maven 3.8 or newer, and there is no mvn on the PATH (apt-get install maven)." >&2
        return 1
    fi
    export JAVA_HOME=$jdk
    export MAVEN_OPTS="${MAVEN_OPTS-} --sun-misc-unsafe-memory-access=allow --enable-native-access=ALL-UNNAMED"
}
