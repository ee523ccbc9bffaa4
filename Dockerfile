# Waymark with hash-locked dependencies, as a user without rights. Everything durable lives in /data.
FROM python:3.13-slim AS build
WORKDIR /app
RUN python -m venv /app/.venv
COPY requirements-build.lock requirements.lock ./
RUN .venv/bin/python -m pip install --no-cache-dir --disable-pip-version-check --require-hashes -r requirements-build.lock \
 && .venv/bin/python -m pip install --no-cache-dir --disable-pip-version-check --require-hashes -r requirements.lock
COPY pyproject.toml README.md LICENSE ./
COPY bot bot
COPY handlers handlers
COPY storage storage
COPY domain domain
COPY content content
COPY sandbox sandbox
RUN .venv/bin/python -m pip install --no-cache-dir --disable-pip-version-check --no-deps --no-build-isolation --editable . \
 && .venv/bin/python -m compileall -q bot handlers storage domain content sandbox

FROM python:3.13-slim
ENV PATH=/app/.venv/bin:$PATH \
    PYTHONDONTWRITEBYTECODE=1 \
    PYTHONUNBUFFERED=1 \
    WAYMARK_DATABASE_URL=sqlite+aiosqlite:////data/waymark.db
RUN useradd --system --uid 10001 --no-create-home waymark && install -d -o waymark -g waymark -m 700 /data
COPY --from=build /app /app
WORKDIR /data
USER waymark
VOLUME /data
# Waymark ends in order within ten seconds of this signal.
STOPSIGNAL SIGTERM
ENTRYPOINT ["waymark"]
CMD ["run"]
