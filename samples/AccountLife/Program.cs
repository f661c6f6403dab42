// One account of a pump maker, from the first call to the last review. Each chapter asks one area, prints what it decided, and keeps what a host keeps.
using System.Globalization;
using AccountLife;
using AccountLife.Chapters;

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;

var account = new Account("harbour-works");

FirstCall.Tell(account);
Admission.Tell(account);
FirstGrade.Tell(account);
NewOwner.Tell(account);
FindersReward.Tell(account);
FirstVisit.Tell(account);
HeldOrder.Tell(account);
LeakingSeals.Tell(account);
Rise.Tell(account);
Farewell.Tell(account);
