namespace TwelveLabs.Cli.Commands;

/// <summary>Represents a command whose own help says more than its line in the help of its parent.</summary>
internal interface IDescribedCommand
{
    /// <summary>Gets the description in the command's own help.</summary>
    string FullDescription { get; }
}
