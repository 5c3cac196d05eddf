namespace Helmsman.Shop.Work;

/// <summary>What the settings say of a team, where it is not the usual; written into the team each time the program starts.</summary>
/// <param name="Rights">Right → roles, or <see cref="Work.Rights.Everybody"/>. Null, and what is not named: <see cref="Work.Rights.Usual"/>.</param>
/// <param name="Routes">As <see cref="Routing.Usual"/>, to be asked before it.</param>
/// <param name="MostOnOneTopic">Null: <see cref="Piling.UsualMost"/>.</param>
public sealed record TeamRules(
    IReadOnlyDictionary<string, IReadOnlyList<string>>? Rights = null,
    IReadOnlyDictionary<string, IReadOnlyList<string>>? Routes = null,
    int? MostOnOneTopic = null);
