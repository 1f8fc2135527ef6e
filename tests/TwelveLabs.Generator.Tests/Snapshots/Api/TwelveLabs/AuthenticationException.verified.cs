public class AuthenticationException : TwelveLabs.ApiException
{
    public AuthenticationException(TwelveLabs.ErrorResponse response) { }
}
