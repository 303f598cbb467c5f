import java.io.FileInputStream;
import java.util.Map;
import java.util.TreeMap;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/**
 * Validates PDFs with veraPDF and names the rules that fail, one line each:
 * {@code file TAB flavour TAB clause-test TAB count TAB message}. Arguments: a flavour, then files.
 * Exit code 0 means that all files were read, not that they conform; the caller judges the rules.
 */
public class VeraCheck {
  public static void main(String[] arguments) throws Exception {
    VeraGreenfieldFoundryProvider.initialise();
    PDFAFlavour flavour = PDFAFlavour.byFlavourId(arguments[0]);
    for (int index = 1; index < arguments.length; index++) {
      check(flavour, arguments[index]);
    }
  }

  private static void check(PDFAFlavour flavour, String file) throws Exception {
    try (PDFAParser parser = Foundries.defaultInstance().createParser(new FileInputStream(file), flavour);
        PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, 100, false, false, false)) {
      ValidationResult result = validator.validate(parser);
      Map<String, Integer> counts = new TreeMap<>();
      Map<String, String> messages = new TreeMap<>();
      for (TestAssertion assertion : result.getTestAssertions()) {
        if (assertion.getStatus() == TestAssertion.Status.FAILED) {
          String rule = assertion.getRuleId().getClause() + "-" + assertion.getRuleId().getTestNumber();
          counts.merge(rule, 1, Integer::sum);
          messages.putIfAbsent(rule, assertion.getMessage() + " @ " + assertion.getLocation().getContext());
        }
      }
      System.out.printf("%s\t%s\tchecks\t%d\t%n", file, flavour.getId(), result.getTotalAssertions());
      for (Map.Entry<String, Integer> rule : counts.entrySet()) {
        String message = messages.get(rule.getKey()).replaceAll("\\s+", " ");
        System.out.printf(
            "%s\t%s\t%s\t%d\t%s%n", file, flavour.getId(), rule.getKey(), rule.getValue(), message);
      }
    }
  }
}
