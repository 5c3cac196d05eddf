using System.Globalization;
using Helmsman.Shop.Documents;

namespace Helmsman.Shop.Moves.Ledger;

/// <summary>A designer's part of one month, to the cent. Once approved it is kept and never changed: what comes to light later is a line of the next one.</summary>
/// <param name="Month">Its first day.</param>
/// <param name="Except">Products that were other designers' when it was drawn.</param>
/// <param name="Lines">Products above their threshold, the largest part first.</param>
/// <param name="Below">How many products sold something and stayed below.</param>
/// <param name="KnowsReturns">False: no report tells returns of products, so none are taken off.</param>
/// <param name="MissingDays">Days of the month that no report of products has come for: not counted, and not zero.</param>
public sealed record Statement(
    LedgerTerms Terms,
    DateOnly Month,
    IReadOnlyList<string> Except,
    IReadOnlyList<StatementLine> Lines,
    int Below,
    bool KnowsReturns,
    IReadOnlyList<DateOnly> MissingDays,
    IReadOnlyList<Correction> Corrections)
{
    public static readonly DocumentKind<Statement> Documents = new("ledger-statement", ShopJson.Default.Statement);

    /// <summary>Null: not yet.</summary>
    public Approval? Approved { get; init; }

    public string Id => IdOf(Terms.Shop, Terms.Designer, Month);

    /// <summary>Of the month alone.</summary>
    public decimal Own => Lines.Sum(line => line.Amount);

    public decimal Total => Own + Corrections.Sum(correction => correction.Difference);

    public static string Of(string shop, string designer) => $"{shop}/{designer}/";

    public static string IdOf(string shop, string designer, DateOnly month) => string.Create(CultureInfo.InvariantCulture, $"{Of(shop, designer)}{month:yyyy-MM}");
}

/// <param name="Name">User text.</param>
/// <param name="Units">支付件数 of the days that came.</param>
/// <param name="Returned">退款件数; null: no report tells.</param>
/// <param name="Counted">Units above the threshold, returns taken off.</param>
public sealed record StatementLine(string Product, string Name, long Units, long? Returned, int Threshold, long Counted, decimal Amount);

/// <summary>An approved month that would come to something else today.</summary>
/// <param name="Paid">Its own amount, with what earlier corrections made of it.</param>
public sealed record Correction(DateOnly Month, decimal Paid, decimal Now)
{
    public decimal Difference => Now - Paid;
}

public sealed record Approval(string By, DateTimeOffset At);
