namespace TwelveLabs;

/// <summary>There is no API key to send: none was given and none is in the environment, or the <see cref="ApiKeyProvider"/> failed or gave what can be no key. Nothing was sent.</summary>
/// <param name="message">What failed.</param>
/// <param name="innerException">The cause.</param>
public class ApiKeyException(string message, Exception? innerException = null) : TwelveLabsException(message, innerException);
