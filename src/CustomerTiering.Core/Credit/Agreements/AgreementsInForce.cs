using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace CustomerTiering.Credit;

/// <summary>Finds the agreement that counts on a day.</summary>
internal static class AgreementsInForce
{
    /// <summary>Gives the one in force that began last, of several of one day that which was signed last; null where none is.</summary>
    public static CreditAgreement? On(LocalDate day, IEnumerable<CreditAgreement> agreements)
        => agreements.Where(a => a.IsInForceOn(day))
            .OrderByDescending(static a => a.Period.From)
            .ThenByDescending(static a => a.SignedOn)
            .ThenBy(static a => a.Id, StringComparer.Ordinal)
            .FirstOrDefault();
}
