# Node runs the TypeScript of the server directly, so only the web is built.
FROM node:24-slim AS source
WORKDIR /app
ENV NPM_CONFIG_FUND=false NPM_CONFIG_AUDIT=false NPM_CONFIG_UPDATE_NOTIFIER=false
COPY package.json package-lock.json .npmrc ./
COPY shared/package.json shared/
COPY server/package.json server/
COPY web/package.json web/

# Install scripts are off: the only one would fetch a second Node. The optional packages of a build are its native
# tools (bundler, transpiler), so this stage keeps them.
FROM source AS web
RUN npm ci --ignore-scripts
COPY tsconfig.base.json ./
COPY shared shared
COPY web web
# The page that explains the methods is made of it.
COPY docs/statistics.md docs/
RUN node node_modules/vite/bin/vite.js build web

# The optional packages of the server are the embedded PostgreSQL, which an image with DATABASE_URL does not need.
FROM source AS packages
RUN npm ci --ignore-scripts --omit=dev --omit=optional --workspace=shared --workspace=server

FROM node:24-slim AS runtime
LABEL org.opencontainers.image.title="Upshot" \
      org.opencontainers.image.description="Shows management, honestly, what developer relations work does for the numbers the company agreed to care about." \
      org.opencontainers.image.licenses="Apache-2.0"
WORKDIR /app
# NODE_ENV is set here and not in the source stage, where it would leave out what building the web needs.
ENV NODE_ENV=production \
    PORT=3000 \
    UPSHOT_HOST=0.0.0.0 \
    UPSHOT_DATA_DIR=/data
# /data belongs to the unprivileged user before a volume is mounted there, so that a new volume does, too.
RUN mkdir /data && chown node:node /data
COPY package.json LICENSE ./
COPY --from=packages /app/node_modules node_modules
COPY shared shared
COPY server server
COPY --from=web /app/web/dist web/dist
USER node
VOLUME /data
EXPOSE 3000
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/readyz`).then(r => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
# As process 1 the server handles SIGTERM itself; it starts no programs when DATABASE_URL is set, so there is nothing to reap.
CMD ["node", "server/main.ts"]
