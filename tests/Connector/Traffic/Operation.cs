namespace Helmsman.Connector.Traffic;

/// <summary>What a call asks for.</summary>
public enum Operation
{
    /// <summary>Nothing that Teams has.</summary>
    Unknown,
    Metadata,
    Keys,
    Token,
    Send,
    Reply,
    Update,
    Delete,
    Create,
    Members,
    PagedMembers,
    Member,
    Team,
    TeamChannels,
    React,
    Unreact,
}
