namespace TwelveLabs.Fuzzing;

/// <summary>The code under test broke a promise.</summary>
internal sealed class Finding(string message) : Exception(message);
