FROM eclipse-temurin:25-jdk AS build
RUN apt-get update && apt-get install -y --no-install-recommends maven && rm -rf /var/lib/apt/lists/*
WORKDIR /source
COPY . .
RUN ./mvnw -B -ntp package -Dmaven.test.skip=true

FROM eclipse-temurin:25-jre
# The embedded PostgreSQL refuses to run as root, hence a user of its own.
RUN useradd --system --no-create-home --home-dir /data --shell /usr/sbin/nologin diversity \
    && install -d -o diversity -g diversity -m 700 /data
COPY --from=build /source/target/quarkus-app /opt/diversity
USER diversity
WORKDIR /opt/diversity
ENV DIVERSITY_DATA_DIR=/data
VOLUME /data
EXPOSE 8080
# With the shell's own means, since the image need not hold curl.
HEALTHCHECK --interval=10s --timeout=3s --start-period=60s CMD ["bash", "-c", \
    "exec 3<>/dev/tcp/127.0.0.1/${QUARKUS_HTTP_PORT:-8080} && printf 'GET /q/health/live HTTP/1.0\\r\\nHost: localhost\\r\\n\\r\\n' >&3 && head -n 1 <&3 | grep -q ' 200 '"]
ENTRYPOINT ["java", "-Xmx224m", "-XX:+UseSerialGC", "-jar", "/opt/diversity/quarkus-run.jar"]
