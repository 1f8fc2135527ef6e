public class Named;
