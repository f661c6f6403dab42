using System.Collections.Generic;
using System.Linq;
using Xunit;

namespace CustomerTiering.Portfolio.Groups;

public sealed class DuplicatesTests
{
    private static readonly string[] LegalForms = ["有限公司", "有限责任公司", "Co., Ltd.", "GmbH"];

    [Theory]
    [InlineData("Müller Bau GmbH", "MÜLLER BAU  gmbh.")]
    [InlineData("Acme Trading Co., Ltd.", "ACME TRADING CO LTD")]
    [InlineData("西安水泥有限公司", "西安水泥有限责任公司")]
    [InlineData("ＡＢＣ建材有限公司", "ABC 建材")]
    public void Names_that_differ_in_form_alone_are_reported(string one, string other)
    {
        var set = Assert.Single(Of(new CustomerIdentity("C2", other), new CustomerIdentity("C1", one)));

        Assert.Equal(DuplicateReason.Name, set.Reason);
        Assert.Equal(["C1", "C2"], set.Customers);
    }

    [Fact]
    public void The_same_tax_number_is_reported_however_it_is_written()
        => Assert.Equal(DuplicateReason.TaxId, Assert.Single(Of(new CustomerIdentity("C1", "One", "91610000-123456789x"), new CustomerIdentity("C2", "Other", "91610000 123456789X"))).Reason);

    [Fact]
    public void What_is_alike_in_both_ways_is_reported_for_both()
        => Assert.Equal([DuplicateReason.TaxId, DuplicateReason.Name], Of(new CustomerIdentity("C1", "One", "1"), new CustomerIdentity("C2", "one", "1")).Select(static s => s.Reason));

    [Fact]
    public void Different_and_unknown_names_are_no_duplicates()
        => Assert.Empty(Of(new CustomerIdentity("C1", "One"), new CustomerIdentity("C2", "Two"), new CustomerIdentity("C3", null), new CustomerIdentity("C4", " "), new CustomerIdentity("C5", "--"), new CustomerIdentity("C6", "..")));

    [Fact]
    public void A_name_that_is_nothing_but_a_legal_form_stays_a_name()
        => Assert.Empty(Of(new CustomerIdentity("C1", "有限公司"), new CustomerIdentity("C2", "GmbH")));

    [Fact]
    public void Half_a_character_is_a_character_of_its_own() => Assert.Empty(Of(new CustomerIdentity("C1", "A\ud800"), new CustomerIdentity("C2", "A")));

    private static IReadOnlyList<DuplicateSet> Of(params CustomerIdentity[] customers) => Duplicates.Of(customers, LegalForms);
}
