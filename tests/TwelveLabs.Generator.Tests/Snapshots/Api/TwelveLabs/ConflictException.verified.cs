public class ConflictException : TwelveLabs.ApiException
{
    public ConflictException(TwelveLabs.ErrorResponse response) { }
}
