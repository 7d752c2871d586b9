/* What the pages can do beyond links and forms. Everything works without this file; it adds keys, drafts and care. */
(function () {
  'use strict';

  var page = document.documentElement;
  var all = function (selector, within) { return Array.prototype.slice.call((within || document).querySelectorAll(selector)); };
  var one = function (selector) { return document.querySelector(selector); };
  var typing = function (target) { return !!target.closest('input:not([type=checkbox]):not([type=radio]), textarea, select, [contenteditable]'); };

  /* Errors: the summary takes the focus, so that it is read first. */
  function focusProblems() {
    var problems = one('.problems');
    if (problems) { problems.focus(); }
  }

  /* A link of the summary leads to its field. Faces ids hold colons, so no selector is made of them. */
  document.addEventListener('click', function (event) {
    var link = event.target.closest('.problems a[href^="#"]');
    var field = link && document.getElementById(decodeURIComponent(link.getAttribute('href').slice(1)));
    if (!field) { return; }
    event.preventDefault();
    var input = field.matches('input, select, textarea') ? field : field.querySelector('input, select, textarea') || field;
    input.focus();
    input.scrollIntoView({ block: 'center' });
  });

  /* Sent once: a second press while the first is on its way is held back. The server stays the judge (intents). */
  document.addEventListener('submit', function (event) {
    var form = event.target;
    if (event.defaultPrevented || form.method === 'get' || form.method === 'dialog') { return; }
    if (form.dataset.sent) { event.preventDefault(); return; }
    form.dataset.sent = 'yes';
    var button = event.submitter;
    if (button && button.matches('button')) { button.setAttribute('aria-busy', 'true'); }
    all('textarea[data-draft]', form).forEach(function (area) { remember(SENT, draftKey(area)); area.dataset.gone = 'yes'; });
  });
  window.addEventListener('pageshow', function () {
    all('form[data-sent]').forEach(function (form) { delete form.dataset.sent; });
    all('[aria-busy=true]').forEach(function (button) { button.removeAttribute('aria-busy'); });
  });

  /* A form whose questions depend on its answers holds them all and shows those that are asked. None is ever replaced
     while the form is filled in: what is typed meanwhile would be lost with it. */
  function showAsked(form) {
    var given = all('input:checked', form).map(function (box) { return box.type === 'radio' ? box.value : box.id; });
    var any = function (names) { return (names || '').split(' ').some(function (name) { return given.indexOf(name) >= 0; }); };
    all('[data-when], [data-unless], [data-names]', form).forEach(function (part) {
      part.hidden = ('when' in part.dataset && !any(part.dataset.when)) || any(part.dataset.unless);
      /* The button is called by the last of its names that fits. */
      if (!part.hidden && part.dataset.names) {
        var button = document.getElementById(part.dataset.names);
        button.value = part.textContent;
        button.disabled = 'bars' in part.dataset;
      }
    });
  }

  /* A form that shows what would follow asks again with every answer. */
  function askAgain(form) {
    var ask = form.querySelector('[data-ask]');
    if (!ask) { return; }
    /* What is asked for meanwhile needs no files. */
    var files = all('input[type=file]', form);
    files.forEach(function (file) { file.disabled = true; });
    ask.click();
    files.forEach(function (file) { file.disabled = false; });
  }
  document.addEventListener('change', function (event) {
    var form = event.target.closest('form[data-live]');
    if (!form) { return; }
    showAsked(form);
    /* What is typed was asked for while it was typed. */
    if (!('typing' in form.dataset && typing(event.target))) { askAgain(form); }
  });

  /* And one that shows what fits the words asks while they are written, once the fingers rest. */
  var RESTING = 450;
  var resting;
  document.addEventListener('input', function (event) {
    var form = event.target.closest('form[data-typing]');
    if (!form || !typing(event.target)) { return; }
    clearTimeout(resting);
    resting = setTimeout(function () { if (!form.dataset.sent) { askAgain(form); } }, RESTING);
  });

  /* Drafts: what is typed stays in this browser until it was received. */
  var SENT = 'packledger.sent';
  function remember(key, value) { try { localStorage.setItem(key, value); } catch (full) { /* private window: no drafts */ } }
  function recall(key) { try { return localStorage.getItem(key); } catch (refused) { return null; } }
  function forget(key) { try { localStorage.removeItem(key); } catch (refused) { /* nothing kept, nothing to forget */ } }
  function draftKey(area) { return 'packledger.draft.' + (page.dataset.person || '') + '.' + area.dataset.draft; }

  function keepDrafts() {
    var sent = recall(SENT);
    if (sent) {
      /* Only a notice of the server says that the text was received: an error page or a lost session keeps the draft. */
      if (one('[data-received]')) { forget(sent); forget(sent + KEPT); }
      forget(SENT);
    }
    all('textarea[data-draft]').forEach(function (area) {
      var note = document.getElementById(area.id + '-saved');
      var kept = recall(draftKey(area));
      if (area.dataset.unsent) { kept = together(area, kept); }
      if (kept && (!area.value || area.dataset.unsent)) {
        area.value = kept;
        if (note) { note.textContent = note.dataset.restored; }
      }
      var waiting;
      area.addEventListener('input', function () {
        clearTimeout(waiting);
        waiting = setTimeout(function () {
          if (area.value) { remember(draftKey(area), area.value); } else { forget(draftKey(area)); }
          if (area.dataset.unsent) { leaveWithServer(area, note); }
          else if (note) { note.textContent = area.value ? note.dataset.kept : ''; }
        }, 400);
      });
    });
  }

  /* What staff type is kept by the server too, to go on with it elsewhere. Of what this browser kept and what the server
     kept the newer one counts; where both went on, both are shown, and nothing is lost. */
  var KEPT = '.kept';
  function together(area, here) {
    var there = area.value;
    var agreed = recall(draftKey(area) + KEPT);
    if (!here || here === there || here === agreed) {
      if (!there) { forget(draftKey(area)); forget(draftKey(area) + KEPT); }
      return there;
    }
    return !there || there === agreed || here.indexOf(there) >= 0 ? here : there + '\n\n' + here;
  }

  var work = function () { return one('[data-at-work]'); };
  function tellServer(fields, last) {
    var body = new URLSearchParams(fields);
    body.append('number', work().dataset.atWork);
    body.append('upTo', work().dataset.upTo);
    return fetch('/staff/at-work', { method: 'POST', body: body, keepalive: !!last, headers: { 'X-Packledger': 'yes' } })
      .then(function (answer) {
        if (!answer.ok || answer.redirected) { throw new Error('not kept'); }
        return answer.text();
      }).then(showOthers);
  }

  function leaveWithServer(area, note, last) {
    if (!work() || area.dataset.gone) { return; }
    var text = area.value;
    tellServer({ kind: area.dataset.unsent, text: text }, last).then(function () {
      if (area.dataset.gone) { return; }
      remember(draftKey(area) + KEPT, text);
      if (note) { note.textContent = text ? note.dataset.kept : ''; }
    }).catch(function () { if (note && text) { note.textContent = note.dataset.restored; } });
  }

  /* Who else is at it: asked gently, and not at all by a page that nobody looks at. */
  function showOthers(words) {
    var place = work();
    var shown = all('p', place).map(function (line) { return line.textContent; }).join('\n');
    if (words === shown) { return; }
    place.textContent = '';
    words.split('\n').filter(Boolean).forEach(function (words) {
      var line = document.createElement('p');
      line.className = 'notice held';
      line.textContent = words;
      place.appendChild(line);
    });
  }

  var HEARTBEAT = 15000;
  var AWAY = 600000;
  var movedAt = Date.now();
  ['keydown', 'pointermove'].forEach(function (kind) { document.addEventListener(kind, function () { movedAt = Date.now(); }, { passive: true }); });
  function isAtIt() {
    var field = document.activeElement;
    return work().dataset.doing === 'CLOSING' ? !!one('form#close')
      : !!(field && field.dataset && field.dataset.unsent === 'REPLY') || all('[data-unsent=REPLY]').some(function (area) { return !!area.value; });
  }

  function heartbeat() {
    /* Who has gone away is signed out in time: an open page alone keeps nobody signed in. */
    if (!work() || document.hidden || Date.now() - movedAt > AWAY) { return; }
    tellServer(isAtIt() ? { doing: work().dataset.doing } : {}).catch(function () { /* asked again later */ });
  }

  function beginWork() {
    if (!work()) { return; }
    heartbeat();
    setInterval(heartbeat, HEARTBEAT);
    document.addEventListener('visibilitychange', heartbeat);
    document.addEventListener('focusin', function (event) { if (event.target.dataset && event.target.dataset.unsent === 'REPLY') { heartbeat(); } });
    window.addEventListener('pagehide', function () {
      tellServer({ doing: '' }, true).catch(function () { /* it is forgotten by itself */ });
      all('[data-unsent]').forEach(function (area) {
        if (area.value && area.value !== recall(draftKey(area) + KEPT) && area.value.length < 20000) { leaveWithServer(area, null, true); }
      });
    });
  }

  /* A canned reply goes where the cursor stands; it is sent only after somebody has read it there. */
  document.addEventListener('click', function (event) {
    var button = event.target.closest('[data-insert]');
    var area = button && document.getElementById(button.dataset.insert);
    if (!area) { return; }
    var at = area.value ? area.selectionEnd : 0;
    area.setRangeText(button.dataset.text, at, at, 'end');
    area.dispatchEvent(new Event('input', { bubbles: true }));
    button.closest('details').open = false;
    area.focus();
  });

  /* Theme: at once and without a round trip; the form behind the buttons does the same without script. */
  document.addEventListener('click', function (event) {
    var button = event.target.closest('button[name=theme]');
    if (!button) { return; }
    event.preventDefault();
    page.dataset.theme = button.value;
    document.cookie = 'theme=' + button.value + ';path=/;max-age=31536000;samesite=lax' + (location.protocol === 'https:' ? ';secure' : '');
    all('button[name=theme]').forEach(function (other) { other.setAttribute('aria-pressed', String(other === button)); });
  });

  /* A table wider than its place can be scrolled with the keyboard. */
  function reachTables() {
    all('.table-wrap').forEach(function (wrap) {
      if (wrap.scrollWidth > wrap.clientWidth + 1) {
        wrap.tabIndex = 0;
        wrap.setAttribute('role', 'region');
        if (!wrap.hasAttribute('aria-label')) {
          var name = wrap.querySelector('caption') || (wrap.closest('section') || document).querySelector('h2, h1');
          wrap.setAttribute('aria-label', name ? name.textContent.trim() : document.title);
        }
      } else {
        wrap.removeAttribute('tabindex');
        wrap.removeAttribute('role');
      }
    });
  }

  /* On a narrow screen long filters would push the list out of sight: they fold until they are wanted. */
  function foldFilters() {
    if (window.matchMedia('(max-width: 700px)').matches && !location.search) {
      all('.filter-fold').forEach(function (fold) { fold.open = fold.querySelectorAll('.field').length < 3; });
    }
  }

  /* Menus close by Escape and by a click elsewhere. */
  document.addEventListener('click', function (event) {
    all('details.menu[open]').forEach(function (menu) { if (!menu.contains(event.target)) { menu.open = false; } });
  });

  /* Single keys can be switched off, for people who dictate or whose fingers slip. */
  var OFF = 'packledger.keys';
  function heedKeys() {
    all('[data-keys]').forEach(function (box) {
      box.checked = recall(OFF) !== 'off';
      box.addEventListener('change', function () { if (box.checked) { forget(OFF); } else { remember(OFF, 'off'); } });
    });
  }

  /* Keys: "/" search, "?" help, "g" + letter, j k Enter in lists, and the letter that an element has as data-key. */
  var going = false;
  var here = -1;

  function step(by) {
    var items = all('[data-list] tbody tr, ul[data-list] > li, ol[data-list] > li').filter(function (row) { return row.querySelector('a[href]'); });
    if (!items.length) { return; }
    here = Math.max(0, Math.min(items.length - 1, here + by));
    items.forEach(function (item, index) { item.classList.toggle('here', index === here); });
    var link = items[here].querySelector('a[href]');
    link.focus();
    items[here].scrollIntoView({ block: 'nearest' });
  }

  /* x ticks the row that j and k came to, for what is done with several. */
  function tick() {
    var box = one('[data-list] .here input[type=checkbox]');
    if (box) { box.click(); }
    return !!box;
  }

  function press(selector) {
    var target = one(selector);
    if (!target) { return false; }
    var fold = target.closest('details:not(.menu)');
    if (fold) { fold.open = true; }
    target.focus();
    if (!target.matches('input:not([type=submit]), textarea, select')) { target.click(); }
    return true;
  }

  /* Ctrl+Enter sends the form that is being filled in, by its main button. */
  function send(form) {
    var button = form && (form.querySelector('.main[type=submit]') || form.querySelector('[type=submit]:not([data-ask])'));
    if (button && !button.disabled) { button.click(); }
    return !!button;
  }

  /* Escape leaves a field, so that single keys are heard again; a list of suggestions closes first. */
  function leave(field) {
    if (field.getAttribute('aria-expanded') === 'true') { return; }
    field.blur();
    typedAt = -AFTER_TYPING;
  }

  function help() {
    var dialog = document.getElementById('keys');
    if (dialog && !dialog.open) { dialog.showModal(); }
  }

  /* Who fills in a form presses no keys of the page, also where a field has just gone from under their fingers. */
  var AFTER_TYPING = 1500;
  var typedAt = -AFTER_TYPING;
  function fillingIn(event) {
    if (typing(event.target)) { typedAt = event.timeStamp; }
    var form = event.target.closest('form');
    return event.timeStamp - typedAt < AFTER_TYPING || !!(form && form.querySelector('textarea, input:not([type=hidden])'));
  }

  document.addEventListener('keydown', function (event) {
    var filling = fillingIn(event);
    if (event.key === 'Escape') {
      var menus = all('details.menu[open]');
      menus.forEach(function (menu) { menu.open = false; menu.querySelector('summary').focus(); });
      if (!menus.length && filling && !one('dialog[open]')) { leave(event.target); }
    }
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !event.defaultPrevented && send(event.target.closest('form'))) {
      event.preventDefault();
      return;
    }
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || filling || one('dialog[open]') || recall(OFF) === 'off') { return; }
    var key = event.key;
    var done = true;
    if (going) {
      going = false;
      done = /^[a-z]$/.test(key) && press('a[data-go="' + key + '"]');
    } else if (key === 'g') {
      going = true;
      setTimeout(function () { going = false; }, 1500);
    } else if (key === '/') {
      done = press('[data-search]') || press('a[data-go="k"]');
    } else if (key === '?') {
      help();
    } else if (key === 'j') {
      step(1);
    } else if (key === 'k') {
      step(-1);
    } else if (key === 'x') {
      done = tick();
    } else {
      done = /^[a-z]$/.test(key) && press('[data-key="' + key + '"]');
    }
    if (done) { event.preventDefault(); }
  });

  document.addEventListener('click', function (event) {
    if (event.target.closest('[data-help]')) { event.preventDefault(); help(); }
    if (event.target.closest('[data-print]')) { event.preventDefault(); window.print(); }
  });

  function begin() {
    focusProblems();
    keepDrafts();
    beginWork();
    heedKeys();
    foldFilters();
    all('form[data-live]').forEach(showAsked);
    reachTables();
    window.addEventListener('resize', reachTables);
  }
  if (document.readyState === 'loading') { document.addEventListener('DOMContentLoaded', begin); } else { begin(); }
}());
