using Helmsman.Shop.Moves.Wins;

namespace Helmsman.Cards.Moves.Wins;

/// <summary>What is said of copying a win.</summary>
public static class WinWords
{
    public static string WinOfWhat(this Words words) => words["win.of-what"];

    public static string NothingToCopyTo(this Words words) => words["win.no-candidates"];

    public static string Copied(this Words words, WinCopy win) => words.Say("win.copied", words.Count(win.Items.Count), words.List(win.Items.Select(item => item.Name)));

    /// <summary>What a task of one item says.</summary>
    public static string WhatToDo(this Words words, WinCopy win, WinItem item) => words.Say("win.task", item.Name, win.How, win.Advantage);
}
