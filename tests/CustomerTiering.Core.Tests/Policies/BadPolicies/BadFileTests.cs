using Xunit;

namespace CustomerTiering.Policies.BadPolicies;

public class BadFileTests
{
    [Fact]
    public void Refuses_a_comma_too_many()
        => BadPolicy.With("'currency': 'EUR',", "'currency': 'EUR',,")
            .IsRefusedWith("$: is not JSON at line 6, column 21; remove the comma or write what is missing before it");

    [Fact]
    public void Refuses_a_comment()
        => BadPolicy.With("'currency': 'EUR',", "'currency': 'EUR', // euro")
            .IsRefusedWith("$: is not JSON at line 6, column 22; remove the comment");

    [Fact]
    public void Refuses_a_file_cut_off()
        => BadPolicy.With("    'events': [ { 'id': 'merger', 'reportWithinDays': 3 } ]\n  }\n}", "    'events': [")
            .IsRefusedWith("$: is not JSON at line 32, column 16; close what is still open");

    [Fact]
    public void Refuses_a_list_instead_of_a_policy()
        => new BadPolicy("[]")
            .IsRefusedWith("$: `[]` is a list; write an object in braces");

    [Fact]
    public void Refuses_an_empty_object()
        => new BadPolicy("{}")
            .IsRefusedWith(
                "$.formatVersion: is missing; add a whole number of at least 1",
                "$.id: is missing; add an id of lower-case letters, digits and `-`, at most 64 characters",
                "$.version: is missing; add a text",
                "$.currency: is missing; add three capital letters, such as `USD`",
                "$.effective: is missing; add an object in braces",
                "$.scoring: is missing; add an object in braces",
                "$.tiers: is missing; add an object in braces",
                "$.changes: is missing; add an object in braces");

    [Fact]
    public void Refuses_a_null()
        => new BadPolicy("null")
            .IsRefusedWith("$: is null; write an object in braces");

    [Fact]
    public void Refuses_nothing_at_all()
        => new BadPolicy("")
            .IsRefusedWith("$: is not JSON at line 1, column 1; the text is empty; write an object in braces");

    [Fact]
    public void Refuses_several_errors_at_once_in_the_order_of_the_file()
        => BadPolicy.With("'EUR'", "'eur'")
            .And("'weight': 40", "'weight': -40")
            .And("'atLeast': 50", "'atLeast': 95")
            .And("'version': '1',", "")
            .And("'mode': 'half-even'", "'mode': 'up'")
            .And("'reportWithinDays': 3", "'reportWithinDays': '3'")
            .And("'type': 'flag'", "'type': 'flg'")
            .IsRefusedWith(
                "$.version: is missing; add a text",
                "$.currency: `eur` is not a currency code; write three capital letters, such as `USD`",
                "$.indicators[1].type: `flg` is not known here; did you mean `flag`? write one of `number`, `flag`, `code`",
                "$.scoring.rounding.mode: `up` is not known here; write one of `half-even`, `half-up`",
                "$.scoring.indicators[1].weight: `-40` is too small; write a number from 0 to 100",
                "$.tiers.ladder[1]: tier `B` begins at 95, above the better `A`; list the tiers best first, by falling `atLeast`",
                "$.tiers.gates[0].when.attribute: attribute `signed` is not known; declare it under `indicators`; known: `channel`, `has-purchased`, `industry`, `region`",
                "$.changes.events[0].reportWithinDays: `\"3\"` is a text; write a whole number from 0 to 366");
}
