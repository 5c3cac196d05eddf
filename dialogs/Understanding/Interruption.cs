namespace Helmsman.Dialogs.Understanding;

/// <summary>What somebody says in the middle of a dialog that is no answer to it. When in doubt it is one.</summary>
internal static class Interruption
{
    /// <summary>How people begin who would have something in the brief otherwise: "改岗位 推广" assigns no role.</summary>
    private static readonly string[] Corrects = ["改", "把", "将", "换", "修改", "change", "edit", "make", "update"];

    /// <summary>A question, or something to be shown: it is answered, and the dialog asks again.</summary>
    public static bool Asks(string said, Understood understood) => said.Trim().Length > 0 && understood switch
    {
        Understood.Asks => Understand.IsQuestion(said),
        Understood.Wants { Intent: Intent.Help or Intent.MyWork or Intent.Completeness or Intent.Briefing } => Understand.IsOnlyWords(said),
        _ => false,
    };

    /// <summary>Another conversation: this one is left for it.</summary>
    public static bool Leaves(string said, Understood understood) =>
        understood is Understood.Wants { Intent: Intent.SetTarget or Intent.AssignRoles or Intent.Schedule }
        && Understand.IsOnlyWords(said) && !Array.Exists(Corrects, begins => said.TrimStart().StartsWith(begins, StringComparison.OrdinalIgnoreCase));
}
