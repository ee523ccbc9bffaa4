# Линии помощи: для всех, в любое время.
command-helplines = линии помощи в твоей стране или в другой
helplines-now = Можно поговорить с человеком. Ничего не нужно объяснять заранее.

  { $lines }

  Если никто не отвечает, попробуй следующую линию.
helplines-emergency = Экстренная помощь: <b>{ $number }</b>
helplines-emergency-medical = Экстренная помощь: <b>{ $number }</b>, скорая: <b>{ $medical }</b>
helplines-directory = Линии во всех странах: { $link }
helplines-text = СМС на { $number }
helplines-text-keyword = СМС «{ $keyword }» на { $number }
helplines-chat = чат
helplines-always = круглосуточно
helplines-hours = { $hours }
helplines-spoken = язык: { $languages }
helplines-uncertain = в этом номере уверенности меньше
helplines-worried = Спасибо, что думаешь о другом человеке. Три шага:
  1. <b>Спроси прямо</b>, своими словами: «Ты думаешь о том, чтобы покончить с собой?» Вопрос не подталкивает к этому.
  2. <b>Останься рядом</b>, если можешь, по телефону или здесь. Достаточно слушать; исправлять ничего не нужно.
  3. <b>Скажи модератору.</b> Если это происходит прямо сейчас, звони в экстренную службу.
  Ты не отвечаешь за то, чем всё кончится, и эти линии — для тебя тоже:
helplines-which-country = В какой ты стране?
helplines-type-country = Напиши, пожалуйста, название страны.
helplines-country-unknown = Такой страны я не знаю. Попробуй написать его название иначе или по-английски.
helplines-which-of-these = Какая из них?
helplines-remember = { $lines }

  Запомнить страну «{ $country }» на следующий раз? Хранится только страна, и её можно стереть.
helplines-not-found = Такую страну найти не получилось, поэтому вот что есть для тебя:

  { $lines }
helplines-button-other-country = Другая страна
helplines-button-elsewhere = Ещё другая
helplines-button-worried = Тревожусь за другого
helplines-button-private = Подробнее в личном чате
helplines-button-remember = Запомнить
helplines-button-just-now = Только на этот раз
helplines-toast-remembered = Страна сохранена.
helplines-toast-not-kept = Ничего не сохранено.
