"""gunicorn -c deploy/gunicorn.conf.py pom_site.wsgi — behind nginx, never alone: slow clients are nginx's work."""

import multiprocessing
import os

bind = os.environ.get("GUNICORN_BIND", "127.0.0.1:8001")
workers = int(os.environ.get("WEB_CONCURRENCY", multiprocessing.cpu_count() + 1))
worker_class = "gthread"
threads = 4
timeout = 30
graceful_timeout = 30
keepalive = 5
max_requests = 2000
max_requests_jitter = 200
limit_request_line = 8190
control_socket_disable = True
forwarded_allow_ips = "127.0.0.1"
accesslog = None  # nginx keeps the access log
errorlog = "-"
raw_env = ["DEBUG=false"]
