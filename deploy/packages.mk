# What Debian packages are needed, and the targets that install them: BUILD_PACKAGES make the programs, all of them check
# them too.
BUILD_PACKAGES := build-essential pkg-config \
	libpq-dev libzmq3-dev libprotobuf-c-dev protobuf-c-compiler protobuf-compiler libprotobuf-dev libev-dev \
	libmicrohttpd-dev libgnutls28-dev libunistring-dev libcjose-dev libargon2-dev liboath-dev \
	libcurl4-openssl-dev libjansson-dev libyaml-dev libexpat1-dev libssl-dev \
	libarchive-dev libcairo2-dev libpango1.0-dev fonts-dejavu-core uthash-dev
PACKAGES := $(BUILD_PACKAGES) clang-14 libclang-rt-14-dev clang-format-14 cppcheck libcmocka-dev \
	postgresql-15 postgresql-client-15 python3 python3-pytest python3-pytest-xdist python3-psycopg2 python3-aiosmtpd python3-requests \
	python3-protobuf python3-zmq python3-cryptography python3-hypothesis python3-yaml tzdata curl openssl util-linux procps \
	systemd docker-compose patroni python3-etcd etcd-server haproxy exim4-daemon-light unzip poppler-utils
# The provider that tests sign in with; a node of another source has its npm with it.
PACKAGES += $(if $(shell command -v npm 2>/dev/null),,nodejs npm)

deps:
	@deploy/install-packages $(PACKAGES)
build-deps:
	@deploy/install-packages $(BUILD_PACKAGES)
