# Builds and runs the host: docker build -t espace-coop . && docker run -p 8080:8080 -v espace-coop:/data espace-coop
FROM node:22-bookworm-slim AS node

FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
# The front-end assets are fetched by npm during the build.
COPY --from=node /usr/local/bin/node /usr/local/bin/node
COPY --from=node /usr/local/lib/node_modules /usr/local/lib/node_modules
RUN ln -s ../lib/node_modules/npm/bin/npm-cli.js /usr/local/bin/npm
WORKDIR /source
COPY . .
# Compiled ahead: the host is ready in half the time.
RUN dotnet publish src/Host/Host.csproj -c Release --use-current-runtime --self-contained false -p:PublishReadyToRun=true -p:UseAppHost=false -o /app

FROM mcr.microsoft.com/dotnet/aspnet:10.0
WORKDIR /app
COPY --from=build /app .
# One folder holds databases, files and keys: keep it on a volume.
RUN mkdir /data && chown $APP_UID /data && chmod 700 /data
ENV Data__Directory=/data
VOLUME /data
EXPOSE 8080
USER $APP_UID
HEALTHCHECK --interval=30s --timeout=10s --start-period=60s \
  CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/8080 && printf 'GET /health/ready HTTP/1.0\\r\\nHost: localhost\\r\\n\\r\\n' >&3 && head -n 1 <&3 | grep -q ' 200 '"]
ENTRYPOINT ["dotnet", "ConseillerNumerique.Host.dll"]
