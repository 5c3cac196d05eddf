namespace Helmsman.Shop.Work.Briefs;

/// <summary>What a kind of brief asks for, of whom, and what is known of it before anybody is asked.</summary>
/// <param name="Name">One of <see cref="BriefKinds"/>.</param>
/// <param name="Fields">In the order in which they are asked for and shown.</param>
public sealed record BriefKind(string Name, IReadOnlyList<BriefField> Fields)
{
    /// <summary>Who does such work; none: anybody.</summary>
    public IReadOnlyList<string> Roles { get; init; } = [];

    /// <summary>诊断 before 解决 (S85), unless the cause is sure.</summary>
    public bool IsDiagnosed { get; init; }

    /// <summary>It costs money: whoever may not say so himself proposes it (S92).</summary>
    public bool NeedsYes { get; init; }

    /// <summary>How long it may take; null: as long as the role usually has.</summary>
    public int? WorkingDays { get; init; }

    /// <summary>Facts about its fields, from the finding and the shop's figures alone.</summary>
    public Func<BriefCase, IEnumerable<BriefFact>> Known { get; init; } = _ => [];

    /// <summary>What follows from what was answered.</summary>
    public Func<IReadOnlyDictionary<string, string>, BriefTerms, IEnumerable<BriefAnswer>> Reckon { get; init; } = (_, _) => [];

    public BriefField? Find(string field) => Fields.FirstOrDefault(each => each.Name == field);

    public bool IsFor(string role) => Roles.Count == 0 || Roles.Contains(role, StringComparer.Ordinal);

    /// <summary>All that is known of a brief of this kind for this role; of two facts about one field the first counts.</summary>
    public IReadOnlyList<BriefFact> Facts(BriefCase about, string role) =>
        [.. ((IEnumerable<BriefFact>)[.. Known(about), BriefFact.Day(BriefFields.Due, DueFrom(about, role))]).DistinctBy(fact => fact.Field)];

    /// <summary>What is wrong is first to be said by whoever does it: nobody knows for sure yet. A gain has nothing wrong.</summary>
    public bool DiagnosesFirst(Finding finding) => IsDiagnosed && finding.Because is not { IsSure: true } && !finding.IsGain;

    private DateOnly DueFrom(BriefCase about, string role)
    {
        var calendar = Calendar.WorkingDays.In(about.Shop.Profile.Zone);
        var days = WorkingDays ?? DueTerms.WorkingDaysFor(role);
        return days > 0 ? calendar.After(about.Today, days) : about.Today;
    }
}
