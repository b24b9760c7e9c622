package forms;

import jakarta.persistence.*;
import jakarta.validation.constraints.*;
import java.math.BigDecimal;
import java.util.*;

/** What Bean Validation says of values, Hibernate says of columns. */
@Entity
@Table(name = "applications")
class Application {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  @NotNull
  @Size(min = 2, max = 60)
  String name;

  @NotBlank
  @Size(max = 120)
  @Email
  String email;

  @NotEmpty String reference;

  @Min(18)
  @Max(120)
  int age;

  @Digits(integer = 8, fraction = 2)
  @DecimalMin("0.00")
  BigDecimal income;

  @Positive Integer children;

  @NotNull @Embedded Address address;

  @NotNull @ManyToOne Office office;

  @ElementCollection
  @Size(max = 3)
  Set<@NotNull @Size(max = 30) String> remarks;
}

@Embeddable
class Address {
  @NotNull
  @Size(max = 80)
  String street;

  @Pattern(regexp = "[0-9]{5}")
  @Size(min = 5, max = 5)
  String postcode;
}

@Entity
@Table(name = "offices")
class Office {
  @Id
  @Size(max = 8)
  String code;
}
