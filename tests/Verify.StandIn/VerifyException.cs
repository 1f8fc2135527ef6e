namespace VerifyTests;

/// <summary>A snapshot differs from what was accepted. The message is all there is to know.</summary>
internal sealed class VerifyException(string message) : Exception(message)
{
    public override string StackTrace => "";
}
