# Practising an alert. Everything says that it is a drill; nobody in the group sees any of it.
command-drill = practise an alert among moderators; the group sees nothing
drill-mark = <b>[DRILL]</b>
drill-title = <b>DRILL · Case { $number }</b> · nobody is in distress
drill-words = i want to end my life
drill-over = The drill is over ({ $time }).
drill-where = This is for the moderators’ chat: please write /drill there.
drill-runs = A drill is running here already. It ends when it is closed, or by itself after half an hour.
drill-not-seen = <b>[DRILL]</b> I did not recognise the made-up words as a crisis. That is a fault of mine: please tell whoever runs me. The drill goes on all the same.
drill-report = <b>[DRILL] Case { $number } is over.</b>
  { $taken ->
    [yes] • Taken by { $who } after { $claim }, closed after { $close }.
   *[no] • Nobody took it. It ended after { $close }.
  }
  • Called again after 5 minutes: { $again ->
    [yes] yes
   *[no] no
  }. Everybody called after 15 minutes: { $everybody ->
    [yes] yes
   *[no] no
  }.
drill-duty = { $kept ->
    [yes] • On duty when it began: { $names }.
    [nobody] • Nobody was on duty when it began. A member would have heard that at once, with lines that can be reached.
   *[no] • Nobody here says when they are on duty, so nobody was called by name at first: /roster
  }
  No member heard of it, and nothing was counted.
