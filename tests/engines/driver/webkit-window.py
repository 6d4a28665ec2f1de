# A window of WebKitGTK on a profile that stays, for WebKitWebDriver to drive. Debian's own python has the bindings.
import os
import sys

import gi

gi.require_version("Gtk", "3.0")
gi.require_version("WebKit2", "4.1")
from gi.repository import Gtk, WebKit2  # noqa: E402

folder, downloads = sys.argv[1:]
data = WebKit2.WebsiteDataManager(base_data_directory=f"{folder}/data", base_cache_directory=f"{folder}/cache")
context = WebKit2.WebContext(website_data_manager=data)
context.set_automation_allowed(True)


def make_view(_session):
    view = WebKit2.WebView(web_context=context, is_controlled_by_automation=True)
    window = Gtk.Window()
    window.set_default_size(390, 844)
    window.add(view)
    window.connect("destroy", Gtk.main_quit)
    window.show_all()
    return view


def save(download, name):
    os.makedirs(downloads, exist_ok=True)
    download.set_destination(f"file://{downloads}/{name}")
    return True


def started(_context, session):
    session.set_application_info(WebKit2.ApplicationInfo())
    session.connect("create-web-view", make_view)


context.connect("automation-started", started)
context.connect("download-started", lambda _context, download: download.connect("decide-destination", save))
Gtk.main()
