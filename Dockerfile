# Every step lives in .ci/container-steps, which continuous integration runs, too.
FROM maven:3.9-eclipse-temurin-25 AS build
WORKDIR /src
COPY . .
RUN .ci/container-steps package

FROM eclipse-temurin:25-jre
WORKDIR /src
COPY .ci/container-steps .ci/
COPY --from=build /src/target/crickets.jar target/
RUN .ci/container-steps install /opt/crickets && .ci/container-steps data /data && rm -r /src

# A folder mounted at /opt/crickets/config wins over the packed defaults.
WORKDIR /opt/crickets
ENV CRICKETS_DATA_DIR=/data CRICKETS_HTTP_BIND=0.0.0.0 CRICKETS_WEBHOOK_BIND=0.0.0.0
VOLUME /data
EXPOSE 8080 8081
USER 10001:10001
HEALTHCHECK --interval=30s --timeout=10s --start-period=60s \
  CMD ["java", "-XX:AOTCache=/opt/crickets/crickets.aot", "-XX:+UseCompactObjectHeaders", "-XX:+UseSerialGC", "-jar", "/opt/crickets/crickets.jar", "health"]
# A small heap that grows as it must, the collector that needs least beside it, a compiler that waits until a method is called
# often, and memory that is given back: .ci/container-steps has the same flags.
ENTRYPOINT ["java", "-XX:AOTCache=/opt/crickets/crickets.aot", "-XX:+UseCompactObjectHeaders", "-XX:+UseSerialGC", "-Xms24m", \
  "-XX:MaxRAMPercentage=70", "-XX:CompileThresholdScaling=4", "-XX:TrimNativeHeapInterval=20000", "-jar", "/opt/crickets/crickets.jar"]
