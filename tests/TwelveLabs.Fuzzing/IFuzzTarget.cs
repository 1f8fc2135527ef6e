namespace TwelveLabs.Fuzzing;

/// <summary>Code that reads bytes from outside.</summary>
internal interface IFuzzTarget
{
    /// <summary>Inputs to begin with, from the examples of the document.</summary>
    IEnumerable<byte[]> Seeds { get; }

    /// <summary>Reads an input. An exception is a finding.</summary>
    void Run(byte[] input);
}
