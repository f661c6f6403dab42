using NodaTime;

namespace CustomerTiering.Cli.Input.Crm;

/// <summary>An opportunity of <c>sales_pipeline.csv</c> that names a known account and a known agent.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Agent">The agent who works on it.</param>
/// <param name="Account">The account.</param>
/// <param name="Product">The product as written.</param>
/// <param name="Stage">The stage as written, such as <c>Won</c>.</param>
/// <param name="Closed">The day on which it was won or lost; null while open.</param>
/// <param name="Value">The amount for which it was closed; null while open.</param>
internal sealed record CrmOpportunity(string Id, string Agent, string Account, string Product, string Stage, LocalDate? Closed, decimal? Value)
{
    /// <summary>The stage of a deal that was won, as the pipeline writes it.</summary>
    public const string Won = "Won";

    /// <summary>The stages that the pipeline may write.</summary>
    public static readonly string[] Stages = [Won, "Lost", "Engaging", "Prospecting"];

    /// <summary>Gets a value indicating whether it is a purchase.</summary>
    public bool IsWon => Stage == Won;
}
