namespace TwelveLabs;

/// <summary>There is no API key to send: its <see cref="ApiKeyProvider"/> failed, or gave what can be no key. Nothing was sent.</summary>
/// <param name="message">What failed.</param>
/// <param name="innerException">The cause.</param>
public class ApiKeyException(string message, Exception? innerException = null) : TwelveLabsException(message, innerException);
