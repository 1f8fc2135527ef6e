namespace TwelveLabs.Emulator.Hosting;

/// <summary>A refusal on its way to the caller as the documented envelope.</summary>
internal sealed class ApiException(int status, string code, string message) : Exception(message)
{
    public int Status { get; } = status;

    public string Code { get; } = code;
}
