namespace TwelveLabs.Cli.Demo;

/// <summary>No video of the folder could be indexed, so that there is nothing to go on with.</summary>
internal sealed class NoVideoException(string message) : Exception(message);
