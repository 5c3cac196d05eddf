namespace Helmsman.Shop;

/// <summary>What does not change from day to day about a shop.</summary>
/// <param name="Id">Part of every stored key.</param>
/// <param name="Name">User text, to be escaped.</param>
/// <param name="Zone">IANA name; days begin and end in it.</param>
/// <param name="Currency">ISO 4217.</param>
/// <param name="Locale">The shop's first language: <c>zh-CN</c> or <c>en</c>.</param>
public sealed record ShopProfile(string Id, string Name, string Zone, string Currency, string Locale);
