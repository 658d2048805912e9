# syntax=docker/dockerfile:1
# The door: the scripts and styles of the web app as files, all else passed on to the API's replicas.
# Build from the root of the repository: docker build -f docker/web.Dockerfile .

FROM node:24-trixie-slim AS build
WORKDIR /build
COPY package.json package-lock.json .npmrc ./
COPY apps/api/package.json apps/api/
COPY apps/web/package.json apps/web/
COPY libs/domain/package.json libs/domain/
COPY test/package.json test/
RUN npm ci --no-audit --no-fund
COPY nx.json tsconfig.json tsconfig.base.json ./
COPY libs/domain libs/domain
COPY apps/api/schema.graphql apps/api/
COPY apps/web apps/web
RUN npx nx run web:build

FROM nginxinc/nginx-unprivileged:1.29-alpine
COPY docker/web/nginx.conf /etc/nginx/nginx.conf
COPY docker/web/security-headers.conf /etc/nginx/security-headers.conf
COPY --from=build /build/apps/web/dist/assets /usr/share/nginx/html/assets
USER 101:101
EXPOSE 8080
# Without the image's entrypoint, which edits configuration: the file system is read-only.
ENTRYPOINT ["nginx", "-g", "daemon off;"]
